import { type FoundForm, type Word, FormTable, stemOf, wordsOf } from "./form-table.ts";
import { cueWords, limitWords, isPlainWord } from "./cue-words.ts";
import { conceptsOf } from "./text-features.ts";
import type { IndexedFact } from "./fact-index.ts";
import type { Point } from "./points.ts";
import type { TextReading } from "./read-text.ts";

/** What a selection has lost of a fact's wording, and what it kept. */
export function compareWording(indexed: IndexedFact, reading: TextReading): Point[] {
  const cues = cueWords.find(reading.words);
  return [
    ...hedgePoints(indexed, reading, cues),
    ...attributionPoints(indexed, reading, cues),
    ...scopePoints(indexed, reading, cues),
  ];
}

const wordsIn = (found: FoundForm, { words }: TextReading): Word[] => words.slice(found.from, found.to);

/** The source's hedge is kept by its own words, or by another hedge than the statement has anyway ("potential targets"). */
function hedgePoints({ fact, reading: own }: IndexedFact, reading: TextReading, cues: FoundForm[]): Point[] {
  const { hedge } = fact;
  if (hedge === undefined) return [];
  const hedgeWords = wordsOf(hedge);
  const hedging = new Set(spokenOf(hedgeWords));
  const stated = new Set(spokenOf(own.words));
  const kept = cues.some((cue) => {
    if (cue.name !== "hedge") return false;
    const spoken = spokenOf(wordsIn(cue, reading));
    return spoken.some((one) => hedging.has(one)) || !spoken.some((one) => stated.has(one));
  });
  return [{ on: "hedge", outcome: kept ? "same" : "lost", source: hedge }];
}

/** Concepts and stems of words. */
function spokenOf(words: Word[]): string[] {
  return [
    ...conceptsOf(words),
    ...words.filter(({ folded }) => !isPlainWord(folded, "en")).map(({ folded }) => `w:${stemOf(folded)}`),
  ];
}

/** How many words may stand between a speaker and the verb. */
const NEAR = 8;
/** What a publication states in its own name is its report; only its statements and opinions are somebody's word. */
const someonesWord = new Set(["statement", "opinion"]);

function attributionPoints({ fact, set, who }: IndexedFact, reading: TextReading, cues: FoundForm[]): Point[] {
  const source = fact.attribution[0]!;
  const publisher = set.sources.find(({ id }) => id === fact.locator.source)?.publisher;
  const isPublisher = source.who === publisher;
  const verb = new FormTable({ verb: `${stemOf(wordsOf(source.verb)[0]?.folded ?? "")}*` });
  const verbConcepts = new Set(conceptsOf(wordsOf(source.verb)));
  const spoken = [
    ...cues.filter(({ name }) => name === "speech").map(({ from }) => from),
    ...verb.find(reading.words).map(({ from }) => from),
    ...reading.words.flatMap((word, at) => (conceptsOf([word]).some((one) => verbConcepts.has(one)) ? [at] : [])),
  ];
  const speakers = placesOf(reading, who);
  const said = spoken.some((at) => speakers.some((speaker) => Math.abs(speaker - at) <= NEAR));
  if (said) return [{ on: "attribution", outcome: "same", source }];
  if (isPublisher && !someonesWord.has(fact.kind)) return [];
  const other = reading.entities.find(({ id, start }) => !who.entities.includes(id) && speaksAt(reading, start, cues));
  if (other && other.text !== publisher)
    return [{ on: "attribution", outcome: "other", source, selection: other.text }];
  // If anybody is quoted as saying it, the selection does not state it itself.
  const saying = cues.filter(({ name }) => name === "speech");
  // Who "it said" is stands in the sentence before, which is not there to be read.
  if (!other && saying.some(({ from }) => pronouns.has(reading.words[from - 1]?.folded ?? ""))) return [];
  return [{ on: "attribution", outcome: saying.length > 0 && !other ? "other" : "lost", source }];
}

/** "It", "he", "they" as subjects, folded. */
const pronouns = new Set(
  "it he she they we i il elle ils elles er sie es wir lui lei loro ella ellos ellas ele ela eles elas hij zij ze".split(
    " ",
  ),
);

/** Indices of the words at which a selection names a speaker. */
function placesOf({ words, entities, language }: TextReading, who: IndexedFact["who"]): number[] {
  return words.flatMap((word, at) => {
    const names = entities.filter(({ start, end }) => start <= word.start && word.end <= end);
    const same =
      // A word of another's name is that one's: "Pegasus" is not the Pegasus Project.
      names.length > 0
        ? names.some(({ id }) => who.entities.includes(id))
        : who.stems.includes(stemOf(word.folded)) ||
          conceptsOf([word]).some((concept) => who.concepts.includes(concept));
    return same && !isPlainWord(word.folded, language) ? [at] : [];
  });
}

/** A name right before or after a verb of saying. */
function speaksAt({ words }: TextReading, start: number, cues: FoundForm[]): boolean {
  const at = words.findIndex((word) => word.start >= start);
  return cues.some(({ name, from }) => name === "speech" && Math.abs(from - at) <= 2);
}

function scopePoints({ fact, reading: own }: IndexedFact, reading: TextReading, cues: FoundForm[]): Point[] {
  const kept = new Set(limitWords.find(reading.words).map(({ name }) => name));
  const lost = limitWords.find(own.words).filter(({ name }) => !kept.has(name));
  const points: Point[] = [...new Map(lost.map((one) => [one.name, one])).values()].map(({ from, to }) => ({
    on: "scope",
    outcome: "lost",
    source: fact.statement.slice(own.words[from]!.start, own.words[to - 1]!.end),
  }));
  const isWide = cueWords.find(own.words).some(({ name }) => name === "every");
  const wide = isWide ? undefined : cues.find(({ name }) => name === "every");
  if (wide) {
    const [start, end] = [reading.words[wide.from]!.start, reading.words[wide.to - 1]!.end];
    points.push({ on: "scope", outcome: "wider", selection: reading.text.slice(start, end), start, end });
  }
  return points;
}
