import type { FactSet } from "../../facts/schema.ts";
import { compileFactSets } from "../../mentions/compile/compile-sets.ts";
import { readNumbers } from "../../mentions/figures/read-numbers.ts";
import { createMatcher, type Matcher } from "../../mentions/compile/matcher.ts";
import { decidePage } from "../../mentions/decide/decide-page.ts";
import { runToEnd } from "../../mentions/decide/page-matcher.ts";
import { scanFlow } from "../../mentions/find/scan-flow.ts";
import type { FigureMention, ReasonCode, PageHead } from "../../mentions/types.ts";
import { type Word, wordsOf } from "./fold-words.ts";
import { guessLanguage } from "./language-cues.ts";
import { type DateRead, readDates } from "./read-dates.ts";

/** A name in the selection that a set knows. Offsets are UTF-16 units. */
export interface NamedEntity {
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
