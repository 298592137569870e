import { twoDigits } from "../../facts/cite/partial-date.ts";
import type { FactSet } from "../../facts/schema.ts";
import { compileFactSets } from "../../mentions/compile/compile-sets.ts";
import { type Matcher, createMatcher } from "../../mentions/compile/matcher.ts";
import { decidePage } from "../../mentions/decide/decide-page.ts";
import { runToEnd } from "../../mentions/decide/page-matcher.ts";
import { readNumbers } from "../../mentions/numbers/read-numbers.ts";
import { scanFlow } from "../../mentions/find/scan-flow.ts";
import type { FigureMention, ReasonCode, PageHead } from "../../mentions/types.ts";
import { guessLanguage } from "./cue-words.ts";
import { type Word, wordsOf, foldForm, withoutParticles } from "./form-table.ts";

/** A name in the selection that a set knows. Offsets are UTF-16 units. */
interface NamedEntity {
  id: string;
  text: string;
  start: number;
  end: number;
  /** False where the sentence alone does not tell which one it is. */
  sure: boolean;
  /** A term, a kind of document or a policy, of which other stories speak as well. */
  general: boolean;
}

/** All that is read in a text before it is compared with facts. */
export interface TextReading {
  text: string;
  /** BCP 47, as given or guessed. */
  language: string;
  words: Word[];
  entities: NamedEntity[];
  figures: FigureMention[];
  numbers: { value: number; start: number; end: number; text: string }[];
  dates: DateRead[];
}

/** Reads texts for names, figures, numbers and dates, as on a page that tells the sets' story. */
export interface TextReader {
  read(text: string, language?: string): TextReading;
  /** Reads many texts at once, which is much faster than one by one. */
  readAll(texts: string[], language: string): TextReading[];
  /** Whether an entity is a general term. */
  isGeneral(id: string): boolean;
}

/** Another name or another sense: it is not the entity. */
const otherThing = new Set<ReasonCode>(["other-name", "two-senses"]);

const generalKinds = new Set(["term", "policy", "document"]);

const noHead: PageHead = { title: "", headline: "", description: "", language: "" };

/** Compiles the sets' names and figures; built once for all look-ups. */
export function createTextReader(sets: FactSet[]): TextReader {
  const matcher = createMatcher(compileFactSets(sets));
  const stories = sets.map((set) => scanFlow(matcher, { text: storyOf(set), place: "text", language: set.language }));
  const general = new Set(
    sets.flatMap(({ entities }) => entities.filter(({ kind }) => generalKinds.has(kind)).map(({ id }) => id)),
  );
  const readAll = (given: { text: string; language: string }[]): TextReading[] => {
    const flows = [...stories];
    const results = given.map(({ text, language }) => {
      const words = wordsOf(text);
      const spoken =
        language === ""
          ? guessLanguage(
              text,
              words.map(({ folded }) => folded),
            )
          : language;
      flows.push(scanFlow(matcher, { text, language: spoken, place: "text" }));
      const dates = readDates(text, words);
      return {
        text,
        language: spoken,
        words,
        entities: [] as NamedEntity[],
        figures: [] as FigureMention[],
        numbers: numbersIn(matcher, text, spoken, dates),
        dates,
      };
    });
    const { mentions, withheld, figures } = runToEnd(decidePage(matcher, noHead, flows));
    const resultAt = (flow: number) => results[flow - stories.length];
    for (const { flow, entity, start, end, text } of mentions)
      resultAt(flow)?.entities.push({ id: entity, start, end, text, sure: true, general: general.has(entity) });
    for (const { flow, entity, start, end, text, reasons } of withheld) {
      if (!reasons.some(({ code }) => otherThing.has(code)))
        resultAt(flow)?.entities.push({ id: entity, start, end, text, sure: false, general: general.has(entity) });
    }
    for (const { flow, position: _, ...figure } of figures) resultAt(flow)?.figures.push(figure);
    return results;
  };
  return {
    read: (text, language = "") => readAll([{ text, language }])[0]!,
    isGeneral: (id) => general.has(id),
    readAll: (texts, language) => readAll(texts.map((text) => ({ text, language }))),
  };
}

/** Kinds of entities whose names tell a story, and how many of them and of the set's cues are enough. */
const telling = new Set(["company", "product", "person", "agency", "law", "event"]);
const ENOUGH = 12;

/** Names and cues of a set, as a page of its story would print them: what is asked is asked within that story. */
function storyOf({ entities, topic }: FactSet): string {
  const names = entities
    .filter(({ kind }) => telling.has(kind))
    .flatMap(({ aliases }) => aliases.filter(({ needs }) => needs === undefined).slice(0, 1));
  return [...names.slice(0, ENOUGH), ...topic.cues.slice(0, ENOUGH)].map(({ text }) => `${text}.`).join("\n\n");
}

function numbersIn(matcher: Matcher, text: string, language: string, dates: DateRead[]): TextReading["numbers"] {
  return readNumbers(matcher, text, 0, text.length, language)
    .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
    .map(({ value, start, end }) => ({ value, start, end, text: text.slice(start, end) }));
}

/** A date in a text, known to the year, the month or the decade. Offsets are UTF-16 units. */
export interface DateRead {
  start: number;
  end: number;
  /** "2020", "2020-07", or "1950s". */
  date: string;
}

const languages = "en es fr pt de hu he ar it nl tr pl id ru uk el fa hi".split(" ");
/** How many words may stand between a month and its year: "july of the year 2020". */
const NEAR = 3;

let months: [name: string, month: number][] | undefined;

/** The years, decades and months with a year that a text prints, in its order. */
function readDates(text: string, words: Word[]): DateRead[] {
  const found: DateRead[] = [];
  for (const [at, { folded, start, end }] of words.entries()) {
    const year = /^(1[89]\d\d|20\d\d)(s|er|ern|ernjahren|as|年代)?$/.exec(folded);
    if (year?.[2] !== undefined || (year && isDecade(text, words, at))) {
      found.push({ start, end, date: `${year[1]!.slice(0, 3)}0s` });
    } else if (year) {
      const near = words.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
      const month = near.map((word) => monthOf(word.folded)).find((one) => one !== undefined);
      found.push({ start, end, date: month === undefined ? folded : `${folded}-${twoDigits(month)}` });
    }
  }
  return [...found, ...chineseDates(text)];
}

function chineseDates(text: string): DateRead[] {
  return Array.from(
    text.matchAll(/(1[89]\d\d|20\d\d)[年년](?:\s?(\d{1,2})[月월])?/g),
    ({ 0: printed, 1: year, 2: month, index }) => ({
      start: index,
      end: index + printed.length,
      date: month === undefined ? year! : `${year}-${twoDigits(Number(month))}`,
    }),
  );
}

/** "Les années 1950", "los años 1950", "שנות ה-1950". */
function isDecade(text: string, words: Word[], at: number): boolean {
  if (!words[at]!.folded.endsWith("0")) return false;
  const before = words.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  return (
    before.some((word) => ["annees", "anos", "decada", "decade", "שנות"].includes(word)) ||
    /^[-'’]?(?:es|as)\b/.test(text.slice(words[at]!.end))
  );
}

function monthOf(folded: string): number | undefined {
  months ??= languages.flatMap((language) => monthNames(language));
  for (const variant of withoutParticles(folded)) {
    for (const [name, month] of months)
      if (variant === name || (name.length > 3 && variant.startsWith(name))) return month;
  }
  return undefined;
}

function monthNames(language: string): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC", calendar: "gregory" });
  return Array.from({ length: 12 }, (_, month) => [foldForm(format.format(Date.UTC(2021, month, 15))), month + 1]);
}
