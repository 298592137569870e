import { cueWords, isPlainWord } from "./cue-words.ts";
import { type Word, isHan, stemOf, withoutParticles, FormTable } from "./form-table.ts";
import type { DateRead } from "./read-text.ts";
import { abroad } from "./concepts/abroad.ts";
import { judgement, lawAndTrade, politicsAndPeople } from "./concepts/society.ts";
import { newsAndPhones } from "./concepts/news-and-phones.ts";

/**
 * Concepts of news sentences, with their words in the languages that coverage is written in, so that "dismissed",
 * "rechazó" and "驳回" match. It is general vocabulary, not taken from any set. `*` at the end of a form stands for any
 * ending, `_` separates its words. Written without accents; Hebrew and Arabic without glued particles. Latin languages
 * in one row, then Hebrew, Arabic, Chinese.
 */
const concepts: Record<string, string> = {
  ...lawAndTrade,
  ...politicsAndPeople,
  ...newsAndPhones,
  ...judgement,
};
for (const [concept, forms] of Object.entries(abroad)) concepts[concept] = `${concepts[concept]} ${forms}`;

/**
 * The features of a text, each with its certainty (0 to 1): "e:pegasus" an entity, "g:spyware" one that is a general
 * term, "c:deny" a concept, "w:drone" the stem of a word, "n:180" a number, "d:2018" a date.
 */
export type Features = Map<string, number>;

/** The reading of a text that its features are made from. */
interface FeatureSource {
  text: string;
  words: Word[];
  /** BCP 47. */
  language: string;
  /** The language of the facts that it is compared with. */
  other: string;
  entities: { id: string; start: number; end: number; sure: boolean; general: boolean }[];
  numbers: { value: number; start: number; end: number }[];
  dates: DateRead[];
}

const conceptTable = new FormTable(concepts);

/** The concepts of words, in order, each as often as it occurs. */
export const conceptsOf = (words: Word[]): string[] => conceptTable.find(words).map(({ name }) => name);

/** Certainty of a name that the sentence alone leaves open, and of a word without a concept in the other language. */
const UNSURE = 0.7;
const FOREIGN = 0.3;
/** Certainty of the concepts within a name: the name itself counts already. */
const WITHIN_NAME = 0.3;

/** Languages that capitalise all nouns, so that a capital is no sign of a name. */
const nounsAreCapital = new Set(["de"]);

/** The features of a text. */
export function textFeatures({ text, words, language, other, entities, numbers, dates }: FeatureSource): Features {
  const features: Features = new Map();
  const add = (feature: string, sure = 1): void => {
    features.set(feature, Math.max(sure, features.get(feature) ?? 0));
  };
  for (const { id, sure, general } of entities) add(`${general ? "g" : "e"}:${id}`, sure ? 1 : UNSURE);
  for (const { value } of numbers) add(`n:${value}`);
  for (const { date } of dates) for (const part of partsOf(date)) add(`d:${part}`);
  const covered = new Set<number>();
  const isNamed = (word: Word): boolean => entities.some(({ start, end }) => start <= word.start && word.end <= end);
  for (const { name, from, to } of conceptTable.find(words)) {
    add(`c:${name}`, words.slice(from, to).every(isNamed) ? WITHIN_NAME : 1);
    for (let at = from; at < to; at++) covered.add(at);
  }
  for (const { from, to } of cueWords.find(words)) for (let at = from; at < to; at++) covered.add(at);
  const known = [...entities, ...numbers, ...dates];
  const own = language.slice(0, 2) === other.slice(0, 2);
  for (const [at, { folded, start, end }] of words.entries()) {
    if (covered.has(at) || isHan(folded) || /^\p{N}+$/u.test(folded) || folded.length < 2) continue;
    if (known.some((one) => one.start < end && start < one.end)) continue;
    if (isPlainWord(folded, language)) continue;
    const isName = at > 0 && !nounsAreCapital.has(language.slice(0, 2)) && /^\p{Lu}/u.test(text.slice(start, end));
    add(`w:${stemOf(withoutParticles(folded).at(-1)!)}`, own || isName ? 1 : FOREIGN);
  }
  return features;
}

/** "2020-07" as its year and itself. */
const partsOf = (date: string): string[] => (/^\d{4}-/.test(date) ? [date.slice(0, 4), date] : [date]);
