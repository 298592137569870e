import {
  addOnce,
  classWordOf,
  countsIn,
  isAbout,
  isCut,
  isVerb,
  noteNouns,
  noteProduct,
  partsOfMeaning,
  placedWords,
} from "./phrases/class-words.ts";
import { noteFrames, noteHomes } from "./frames/means.ts";
import { inAddress, otherNameAt } from "./other-name.ts";
import { addName } from "./name-options.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { isLabelled, isSceneKind, isTold, noteScenes, sceneOf, type SceneWord } from "./frames/scenes.ts";
import { noteOtherBearer } from "./frames/other-bearer.ts";
import { noteTelling } from "./frames/telling.ts";
import { otherStates } from "../languages/other-states.ts";
import { otherWords } from "./spelled-out.ts";
import { walkPhrases } from "./phrases/walk-phrases.ts";
import { type Candidate, type Cue, type ScannedFlow, ORGANS, cueStrengths, sceneKinds } from "../scanned-flow.ts";
import type { Matcher } from "../compile/matcher.ts";
import { fitCase, startsUpper } from "../text/letters.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Flow } from "../types.ts";

/** The shortest text without any capital that is taken to be written small throughout, in UTF-16 units. */
const LONG_TEXT = 40;

/** Finds names, cues, words of other senses and units in a flow. */
export function scanFlow(matcher: Matcher, flow: Flow): ScannedFlow {
  const found = emptyScan(flow);
  const names: Candidate[] = [];
  const naming: number[] = [];
  const told: SceneWord[] = [];
  const homes: Cue[] = [];
  const { text, language = "" } = flow;
  const isLower = (flow.place === "heading" || text.length >= LONG_TEXT) && !/\p{Lu}/u.test(text);
  walkPhrases(text, language, matcher.index, (node, start, end) => {
    for (const meaning of node.meanings) {
      const kind = meaning[0];
      if (kind === "U") found.hasUnits = true;
      else if (kind === "N") naming.push(start);
      else if (isSceneKind(kind)) {
        if (countsIn(meaning.slice(1), language)) told.push({ kind: sceneKinds[kind], start, end });
      } else if (kind === "A") addName(matcher, names, { text, language, isLower }, meaning, start, end);
      else {
        const at = { start, end, sentence: 0, clause: 0 };
        if (kind === "K") {
          if (isVerb(text, start, end)) continue;
          const classWord = classWordOf(meaning, language, startsUpper(text.slice(start, end)));
          if (classWord) addOnce(found.classes, { ...classWord, ...at });
          continue;
        }
        const [of, strength, word] = partsOfMeaning(meaning);
        const cue = { of: Number(of), strength: Number(strength), text: word, ...at };
        // "Pegasus Airlines" is evidence against, "pegasus airlines" in an address is none.
        if (fitCase(text.slice(start, end), word, false) === "fits")
          addOnce(kind === "H" ? homes : kind === "C" ? found.cues : found.against, cue);
      }
    }
    return false;
  });
  noteNouns(matcher, found);
  for (const list of [found.cues, found.against, found.classes]) list.sort((a, b) => a.start - b.start);
  found.candidates = withoutOverlaps(names, text.length, (name) => isCommonNoun(matcher, name)).filter(
    ({ start, end }) => !inAddress(text, start, end) && !isCut(found.classes, start),
  );
  found.classes = placedWords(found, found.candidates, matcher).filter(
    (word) => !isAbout(text, word, found.candidates, matcher),
  );
  found.scene = sceneOf(found, told);
  if (found.candidates.length === 0) return found;
  // A class word counts only as that, and not as evidence of the set too.
  const classes = found.classes.map(({ start, end }) => [start, end] as const);
  found.against = found.against.filter(({ start, end }) => !classes.some(([from, to]) => from < end && to > start));
  noteSentences(found, homes, naming, told, matcher);
  noteNeighbours(found, matcher, told, homes);
  noteTelling(found, matcher);
  noteHomes(found, homes, matcher);
  return found;
}

/** Whether a form is a common noun, whatever it may stand for. */
const isCommonNoun = (matcher: Matcher, { options }: Candidate): boolean =>
  options.every(({ general, entity }) => general || matcher.entity(entity).importance === "general");

/** Notes what the words next to each name make of it: another name, a labelled thing, a version. */
function noteNeighbours(found: ScannedFlow, matcher: Matcher, told: SceneWord[], homes: Cue[]): void {
  const known = new Set([...found.candidates, ...found.cues, ...homes].flatMap(({ start, end }) => [start, -end]));
  for (const candidate of found.candidates) {
    const other = otherNameAt(matcher.lexicon, found.flow, candidate, known, found.against);
    const isBranch = isStateBranch(matcher, candidate, other.name.slice(candidate.end - candidate.start));
    candidate.otherName = (isBranch ? "" : other.name) || otherWords(matcher, found, candidate, homes);
    if (other.isDoubtful) candidate.isDoubtful = true;
    if (APPOSITION.test(found.flow.text.slice(candidate.end, candidate.end + 4))) candidate.isApposed = true;
    if (!candidate.isFramed && !isTold(told, candidate) && isLabelled(matcher.lexicon, found.flow, candidate))
      candidate.isLabelled = true;
    noteProduct(found, matcher, candidate);
    noteOtherBearer(found, matcher, candidate, known);
  }
  found.classes.sort((a, b) => a.start - b.start);
}

/** Whether what follows an organisation's name is the state where this part of it works: "Amnesty International Indonesia". */
function isStateBranch(matcher: Matcher, { options }: Candidate, rest: string): boolean {
  const isOrganisation = options.every(({ entity }) => matcher.entity(entity).kind === "organisation");
  return isOrganisation && /^\s/.test(rest) && otherStates.test(rest.trim());
}

function emptyScan(flow: Flow): ScannedFlow {
  const opensBrief = /^\s*\p{Lu}[\p{Lu}\s./'’-]{2,30}(?:,[^.—–]{0,30})?(?:\s*\([^)]{1,30}\))?\s*[—–:-]\s/u.test(
    flow.text.slice(0, 100),
  );
  return { flow, candidates: [], cues: [], against: [], classes: [], opensBrief, hasUnits: false, scene: 0 };
}

/**
 * Adds to everything found its sentence and clause, and notes names that are a means. In a sentence that says what a thing is named after, words of that
 * other thing are removed.
 */
function noteSentences(
  found: ScannedFlow,
  homes: Cue[],
  naming: number[],
  told: SceneWord[],
  { lexicon, namesakeClass }: Matcher,
): void {
  const { text } = found.flow;
  const sentences = sentencesOf(text).map(([from]) => from);
  const clauses = [...text.matchAll(CLAUSE_ENDS)].map(({ index }) => index);
  for (const list of [found.candidates, found.cues, found.against, found.classes, homes])
    for (const item of list) {
      item.sentence = countUpTo(sentences, item.start);
      item.clause = countUpTo(clauses, item.start) + item.sentence;
    }
  const strong = found.cues.filter(({ strength }) => strength >= cueStrengths.strong).map(({ start }) => start);
  const sentenceOf = (start: number) => countUpTo(sentences, start);
  const startsOf = (kinds: number) => told.filter((word) => (word.kind & kinds) > 0).map(({ start }) => start);
  const acts = startsOf(sceneKinds.D);
  const deeds = new Set([...acts, ...strong].map(sentenceOf));
  const phones = new Set(
    [...startsOf(sceneKinds.P), ...strong, ...(acts.length > 0 ? startsOf(ORGANS) : [])].map(sentenceOf),
  );
  const inWords = { D: new Set(acts.map(sentenceOf)), P: new Set(startsOf(sceneKinds.P).map(sentenceOf)) };
  const affair = told.some(({ kind }) => (kind & (ORGANS | sceneKinds.J | sceneKinds.F)) > 0);
  for (const name of found.candidates) {
    const here = {
      affair,
      deed: deeds.has(name.sentence),
      phone: phones.has(name.sentence),
      act: inWords.D.has(name.sentence),
      phones: inWords.P.has(name.sentence),
    };
    noteFrames(lexicon, found.flow, name, here);
  }
  noteScenes(found, told);
  if (naming.length === 0) return;
  const named = new Set(naming.map((start) => countUpTo(sentences, start)));
  const origin = found.classes.filter(({ of, sentence }) => namesakeClass(of) && named.has(sentence));
  found.classes = found.classes.filter((item) => !origin.includes(item));
}

/** What separates a name from its apposition. */
const APPOSITION = /^["'”’»]?\s?[,،，、(（–—]/;
/** What separates clauses: a comma, a colon, a dash. */
const CLAUSE_ENDS = /[,;:،؛；：，、](?=\s|[^!-~])|\s[-–—]\s|—/g;

/** How many of the sorted offsets are at most this one. */
function countUpTo(offsets: number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
