import type { Matcher } from "../compile/matcher.ts";
import type { Candidate } from "../scanned-flow.ts";
import { startsUpper } from "../text/letters.ts";
import type { Occurrence } from "./decide-sense.ts";

/** What a page has of the story itself, after the first round. */
export interface StoryFound {
  /** By set: how many of its own names count in the body. */
  mentions: Map<number, number>;
  segments: Set<string>;
  /** Passing entities of which the page has a name of several words: short forms of it count too. */
  named: Set<number>;
  /** Common nouns of passing names with an owner ("Israel's defense ministry"), by set and segment. */
  proper: Set<string>;
}

/** A capitalised word of its own: "Amnistía". */
export const isOneName = (printed: string) => startsUpper(printed) && !/\s/.test(printed);

/** Notes an organisation whose name of several words the page prints: "Amnistía Internacional". */
export function noteLong(
  matcher: Matcher,
  found: StoryFound,
  { options, otherName }: Candidate,
  printed: string,
): void {
  if (otherName !== "" || !/\s/.test(printed)) return;
  for (const { entity, needs, general } of options)
    if (needs !== "full-name" && !general && matcher.entity(entity).importance === "passing") found.named.add(entity);
}

/** Notes a passing name with an owner. */
export function noteProper(matcher: Matcher, found: StoryFound, candidate: Candidate, occurrence: Occurrence): void {
  for (const { entity, needs, general, isProper } of candidate.options)
    if (isProper && needs === "topic" && !general)
      for (const key of properKeys(matcher, matcher.entity(entity).set, candidate, occurrence)) found.proper.add(key);
}

/** The common nouns of a name, with its set and segment. */
export function properKeys(
  { lexicon }: Matcher,
  set: number,
  { start, end }: Candidate,
  { senses, here, position }: Occurrence,
): string[] {
  const words = here.flow.text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s'’-]+/);
  return words
    .filter((word) => word.length > SHORT_WORD && lexicon.isGeneric(word))
    .map((word) => `${set} ${senses.segments[position]!.id} ${word}`);
}

/** UTF-16 units of "of", "the", "for". */
const SHORT_WORD = 3;
