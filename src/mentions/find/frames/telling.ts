import type { Matcher } from "../../compile/matcher.ts";
import { clauseAfter } from "../../languages/scene-words/telling-frames.ts";
import type { FrameKind } from "../../languages/lexicon.ts";
import { type Candidate, type Cue, type ScannedFlow, cueStrengths } from "../../scanned-flow.ts";

/** How much is read before a name and after it, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 60;
/** How far a touching word may be from the name, in UTF-16 units: a space, a hyphen, quotation marks. */
export const TOUCH = 3;
/** The length of an apposition after a name, in UTF-16 units. */
const APPOSED = 45;

/**
 * Notes what the frame around a name says outright. Where it is what a program or a firm is told to be, words of other senses in the
 * sentence tell of other things: "police used Pegasus to follow him to a yacht". Where it is a party ("ordered Pegasus to
 * pay"), the frame speaks against a program.
 */
export function noteTelling(found: ScannedFlow, matcher: Matcher): void {
  let hasParty = false;
  for (const [at, name] of found.candidates.entries()) {
    const option = name.options.find(({ needs, general }) => needs === "topic" && !general);
    if (!option || name.otherName !== "") continue;
    const { entity } = option;
    const { kind, set } = matcher.entity(entity);
    const place = { name, maker: makerAfter(found.candidates, at, matcher) };
    if (kind === "product") {
      const party = frameAround(found, matcher, "parties", place);
      if (party !== undefined) {
        noteParty(found, name, entity, party);
        hasParty = true;
      } else if (isProgram(found, matcher, place)) noteOutright(found, matcher, name, entity);
    } else if (kind === "company" && found.cues.some((cue) => cue.of === set && cue.strength >= cueStrengths.strong)) {
      if (frameAround(found, matcher, "staff", place) !== undefined) noteOutright(found, matcher, name, entity);
    }
  }
  if (hasParty) found.against.sort((a, b) => a.start - b.start);
}

/** A name, and the name of its maker where that follows. */
interface NameInFrame {
  name: Candidate;
  maker: Candidate | undefined;
}

/** The first name of a company of the same set soon after a name. The names are in the order of the text. */
function makerAfter(names: Candidate[], at: number, matcher: Matcher): Candidate | undefined {
  const name = names[at]!;
  for (let next = at + 1; next < names.length && names[next]!.start < name.end + AFTER; next++) {
    const other = names[next]!;
    if (other.start >= name.end && isFirmOfSet(matcher, other, name)) return other;
  }
  return undefined;
}

/** The frame of a kind around a name, with `@` for the name and `&` for its maker; undefined for none. */
function frameAround(
  { flow: { text, language = "" } }: ScannedFlow,
  matcher: Matcher,
  kind: FrameKind,
  { name: { start, end }, maker }: NameInFrame,
): string | undefined {
  const after = maker
    ? `${text.slice(end, maker.start)}&${text.slice(maker.end, maker.end + AFTER)}`
    : text.slice(end, end + AFTER);
  return matcher.lexicon
    .frameOf(kind, language)
    .around?.exec(`${text.slice(Math.max(0, start - BEFORE), start)}@${after}`)?.[0];
}

/** Whether a name is that of a company of another name's set. */
function isFirmOfSet(matcher: Matcher, { options, otherName }: Candidate, name: Candidate): boolean {
  const sets = new Set(name.options.map(({ entity }) => matcher.entity(entity).set));
  const isFirm = (entity: number) => matcher.entity(entity).kind === "company" && sets.has(matcher.entity(entity).set);
  return otherName === "" && options.some(({ entity }) => isFirm(entity));
}

/** Whether a name is used to spy, has a maker, or was found on a phone. */
function isProgram(found: ScannedFlow, matcher: Matcher, place: NameInFrame): boolean {
  if (frameAround(found, matcher, "outright", place) !== undefined) return true;
  const { name } = place;
  const { text, language = "" } = found.flow;
  const [before, after] = [
    text.slice(Math.max(0, name.start - BEFORE), name.start),
    text.slice(name.end, name.end + AFTER),
  ];
  return (["findings", "carriers"] as const).every((kind) => {
    const frame = matcher.lexicon.frameOf(kind, language);
    return frame.before?.test(before) || frame.after?.test(after);
  });
}

/** Adds the frame that makes a name a party to what speaks against its entity. */
function noteParty(found: ScannedFlow, name: Candidate, entity: number, frame: string): void {
  const { start, end, sentence, clause } = name;
  const text = found.flow.text.slice(start, end);
  delete name.isFramed;
  delete name.isMeans;
  found.against.push({
    of: entity,
    text: frame.replace("@", text).trim(),
    strength: cueStrengths.against,
    start,
    end,
    sentence,
    clause,
  });
}

/**
 * Notes that a frame says outright what a name is. Where its flow has the name in no other sense, strays are removed for the whole
 * page.
 */
function noteOutright(found: ScannedFlow, matcher: Matcher, name: Candidate, entity: number): void {
  name.isOutright = true;
  const isTwin = (other: Candidate) => other !== name && other.options.some((option) => option.entity === entity);
  if (found.candidates.some(isTwin)) return;
  found.classes = found.classes.filter((word) => !isStray(matcher, found.flow.text, word, name, entity));
  found.against = found.against.filter((word) => word.of !== entity || !isBesides(found.flow.text, word, name));
}

/** Whether a class word in the sentence of a name that is told outright tells of another thing. */
export function isStray(matcher: Matcher, text: string, word: Cue, name: Candidate, entity: number): boolean {
  return isBesides(text, word, name) && !matcher.isAlike(word.of, matcher.entity(entity).kind);
}

/** Whether a word is in the sentence of a name that is told outright, but neither right beside it nor in its apposition. */
function isBesides(text: string, word: Cue, name: Candidate): boolean {
  if (word.sentence !== name.sentence || !isApart(word, name)) return false;
  return !isApposed(word, name) || clauseAfter.test(text.slice(name.end, word.start));
}

/** Whether a name is told outright, and a word is not right beside it. */
export const isApart = (word: Cue, name: Candidate): boolean => name.isOutright === true && !touches(word, name);

/** Whether a word is right beside a name. */
export function touches(word: Cue, { start, end }: Candidate): boolean {
  return (word.end <= start && start - word.end <= TOUCH) || (word.start >= end && word.start - end <= TOUCH);
}

/** Whether a word is in the apposition that follows a name. */
export function isApposed(word: Cue, name: Candidate): boolean {
  if (name.isApposed !== true || word.sentence !== name.sentence) return false;
  return word.clause === name.clause + 1 && word.start - name.end <= APPOSED;
}
