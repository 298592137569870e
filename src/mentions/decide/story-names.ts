import type { Matcher } from "../compile/matcher.ts";
import type { Candidate, Option, ScannedFlow } from "../scanned-flow.ts";
import type { ReasonCode } from "../types.ts";
import { allCapitals, startsUpper } from "../text/letters.ts";
import { startsSentence } from "../find/other-name.ts";
import type { Flow } from "../types.ts";
import { otherStateAfter, otherStates } from "../languages/other-states.ts";
import { placeBefore, titleAfter, titleBefore, townBefore } from "../languages/trade-titles.ts";
import type { PageSenses } from "./page-senses.ts";

/** The decision about one occurrence. */
export interface Decision {
  option: Option;
  counts: boolean;
  code: ReasonCode;
}

/** What a page has of the story itself, after the first round. */
export interface StoryFound {
  /** By set: how many of its own names count in the body. */
  mentions: Map<number, number>;
  segments: Set<string>;
  /** Passing entities of which the page has a name of several words: short forms of it count too. */
  named: Set<number>;
  /** Common nouns of passing names with an owner ("Israel's defense ministry"), by set and segment. */
  proper: Set<string>;
  /** Sets of which the page gives a person's full name. */
  persons: Set<number>;
  /** Sets of which the page names an organ of their state, or a law of it. */
  states: Set<number>;
}

/** The place of an occurrence, and what was read before it. */
export interface Occurrence {
  senses: PageSenses;
  here: ScannedFlow;
  position: number;
  /** Entities whose full name was the last one with their surname. */
  named: Set<number>;
  /** A word in its flow tells of passengers. */
  hasPassengers: boolean;
  /** Its page has an agency's name, and another state's instead of the home of a story. */
  isAbroad: boolean;
}

/** An occurrence with its decision in the first round; passing names have none until the second. */
export interface DecidedName {
  position: number;
  candidate: Candidate;
  occurrence: Occurrence;
  decision?: Decision | undefined;
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

/** Notes a person of the story by the full name. */
export function notePerson(matcher: Matcher, found: StoryFound, { options, otherName }: Candidate): void {
  if (otherName !== "") return;
  for (const { entity, needs } of options) {
    const { kind, set } = matcher.entity(entity);
    if (kind === "person" && needs === "") found.persons.add(set);
  }
}

/**
 * Whether an organisation's name that is also a common noun is a name here: by a capital within a sentence ("un perito de
 * Amnistía"), or in scripts without capitals beside a person of the story ("ינשוף" means owl).
 */
export function isOrganisation(
  matcher: Matcher,
  found: StoryFound,
  { start, end, options }: Candidate,
  { text, place }: Flow,
): boolean {
  const { kind, set } = matcher.entity(options[0]!.entity);
  if (kind !== "organisation") return false;
  const printed = text.slice(start, end);
  // A plural is no name: "ינשופים".
  if (!/[\p{Lu}\p{Ll}]/u.test(printed)) return found.persons.has(set) && !/(?:ים|ות)$/.test(printed);
  return startsUpper(printed) && place !== "heading" && !startsSentence(text, start);
}

/** Kinds that one state has, or makes: where one is named, a mere "ministry of defence" is of the same state. */
const organs = new Set(["ministry", "agency", "parliament", "law"]);

/** Whether a common noun has so many words that it is an organ's name in small letters: "agence de contrôle des exportations de défense". */
export const isNameInSmall = ({ isLong }: Option, kind: string): boolean => isLong === true && organs.has(kind);

/** Notes an organ of a set's state, by a name that needs no other. */
export function noteOrgan(matcher: Matcher, found: StoryFound, { options, otherName }: Candidate): void {
  if (otherName !== "") return;
  for (const { entity, needs, general, isWord } of options) {
    const { kind, set } = matcher.entity(entity);
    if (organs.has(kind) && needs !== "full-name" && !general && !isWord) found.states.add(set);
  }
}

/** How far around the name of an organ another state is looked for, in UTF-16 units. */
const STATE = 40;

/** Whether a mere "ministry of defence" is that of a set's state: the page names another organ of it, and no other state stands beside. */
export const isOfState = (found: StoryFound, set: number, name: Candidate, text: string): boolean =>
  found.states.has(set) && !isBesideState(name, text);

/** Whether it is so because the state itself stands close by, on a page with a person of the story: "the Israeli lawyer Itay Mack asks the ministry of defence". */
export const isOfHome = (found: StoryFound, set: number, name: Candidate, text: string): boolean =>
  name.home !== undefined && found.persons.has(set) && !isBesideState(name, text);

const isBesideState = ({ start, end }: Candidate, text: string): boolean =>
  otherStates.test(text.slice(Math.max(0, start - STATE), end + STATE));

/** Whether a mere "ministry of defence" is that of a set's state. */
export const isMinistryOfHome = (found: StoryFound, set: number, candidate: Candidate, text: string): boolean =>
  ((found.mentions.get(set) ?? 0) > 1 && isOfState(found, set, candidate, text)) ||
  isOfHome(found, set, candidate, text);

/** Whether a page with an agency's name names another state, and no home of a story: agencies elsewhere have such letters too. */
export function isToldAbroad(matcher: Matcher, read: ScannedFlow[]): boolean {
  const names = read.flatMap(({ candidates }) => candidates);
  const isAgency = ({ options }: Candidate) => options.some(({ entity }) => matcher.entity(entity).kind === "agency");
  if (!names.some(isAgency) || names.some(({ home }) => home !== undefined)) return false;
  return read.some(({ flow }) => otherStates.test(flow.text));
}

/** Whether another state follows the name of an organ at once: it is that state's, whatever the page names besides. */
export const isOfOtherState = ({ end }: Candidate, text: string): boolean =>
  otherStateAfter.test(text.slice(end, end + STATE));

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

/** Whether a trade is said beside a surname, or in its form: "Professor Gilboa" is who has that surname on the page. */
export function hasTrade({ text }: Flow, { start, end }: Candidate): boolean {
  const surname = Math.max(start, text.lastIndexOf(" ", end - 1) + 1);
  return (
    titleBefore.test(text.slice(Math.max(0, surname - TITLE), surname)) || titleAfter.test(text.slice(end, end + TITLE))
  );
}

/** The longest title, in UTF-16 units. */
const TITLE = 20;

/** Whether an agreement that a page with a person of the story names in full is told by its place alone: "Wassenaar is a list". */
export const isToldAgain = (
  found: StoryFound,
  { entity, set }: { entity: number; set: number },
  { text }: Flow,
  { start }: Candidate,
): boolean =>
  found.named.has(entity) && found.persons.has(set) && !placeBefore.test(text.slice(Math.max(0, start - TITLE), start));

/** Whether a noun says that a name is a place's: "the town of Wassenaar". */
export const isTown = ({ text }: Flow, { start }: Candidate): boolean =>
  townBefore.test(text.slice(Math.max(0, start - TITLE), start));

/** Kinds whose names hardly anything else has: they count in any item of a list that tells the story. */
const unmistakable = new Set(["organisation", "parliament"]);

/** Whether hardly anything else has a name: "Knesset", "Israel's defense ministry", but not "Globes" or "the ministry". */
export function isUnmistakable(matcher: Matcher, { entity, isPlace, isProper, needs }: Option): boolean {
  const { kind } = matcher.entity(entity);
  return needs !== "full-name" && !isPlace && (unmistakable.has(kind) || (kind === "ministry" && isProper === true));
}

/** Whether a name of one word stands in a text of capitals, where a common noun looks the same: "AMNESTY FOR TAX DODGERS". */
export const isCommonInCapitals = (printed: string, text: string): boolean =>
  /^\p{Lu}+$/u.test(printed) && allCapitals(text);

/** Notes a mention of a set's story and its segment. */
export function noteStory(senses: PageSenses, found: StoryFound, set: number, position: number): void {
  found.mentions.set(set, (found.mentions.get(set) ?? 0) + 1);
  found.segments.add(`${set} ${senses.segments[position]!.id}`);
}

/** The sets with an unambiguous name of their story in the title or headline. */
export function titledSets(matcher: Matcher, [title, headline]: ScannedFlow[]): Set<number> {
  const alone = [title, headline]
    .flatMap((part) => part?.candidates ?? [])
    .filter(({ otherName }) => otherName === "")
    .flatMap(({ options }) => options.filter(({ needs }) => needs === ""));
  return new Set(
    alone
      .map(({ entity }) => matcher.entity(entity))
      .filter(({ importance }) => importance === "story")
      .map(({ set }) => set),
  );
}
