import type { Matcher } from "../../compile/matcher.ts";
import {
  type Candidate,
  type Cue,
  type ScannedFlow,
  cueStrengths,
  firstIndexFrom,
  speaksOf,
} from "../../scanned-flow.ts";
import { TOUCH } from "./telling.ts";
import { isCalled } from "../phrases/class-words.ts";

/** What stands somewhere in a flow. */
interface Item {
  start: number;
  end: number;
}

/** How far a word may be from the name where an article follows a comma. */
const JOINED = 6;
/** How far near words may be from a name, in UTF-16 units: more than the longest common sentence. */
const REACH = 500;
/** How many items around a name are read: a flow with more repeats the same words. */
export const MAX_ITEMS = 40;

/** Whether the words right beside a name, or its clause where it stands twice in a sentence, tell that it is another thing. */
export function isOtherThing(matcher: Matcher, flow: ScannedFlow, name: Candidate, entity: number): boolean {
  const { text } = flow.flow;
  const isBeside = (word: Cue) =>
    isJoined(text, word, name) || (matcher.carrierClass(word.of) && isCarried(text, word, name));
  if (within(flow.classes, name).some((word) => speaksOf(word, name) && isBeside(word))) return true;
  return !name.isOutright && isContrasted(matcher, flow, name, entity);
}

/**
 * Whether a telling word and a name are one phrase: nothing but a space, a quotation mark or a genitive's sign stands
 * between them, or a comma and an article ("the airline, the Pegasus").
 */
function isJoined(text: string, cue: Cue, name: Item): boolean {
  if (cue.strength < cueStrengths.telling) return false;
  const isBefore = cue.end <= name.start;
  const between = isBefore ? text.slice(cue.end, name.start) : text.slice(name.end, cue.start);
  if (isCalled(between, isBefore)) return true;
  return isBefore
    ? (between.length <= JOINED && joinsBefore.test(between)) || isIntroduced(text, cue, name)
    : between.length <= TOUCH && joinsAfter.test(between);
}

/**
 * Whether a word that may only hint at what carries people is the name's noun: "a Pegasus flight", "un vol de Pegasus".
 */
function isCarried(text: string, word: Cue, name: Item): boolean {
  return word.end <= name.start
    ? name.start - word.end <= LONGEST_GENITIVE && genitive.test(text.slice(word.end, name.start))
    : word.start - name.end <= TOUCH && joinsAfter.test(text.slice(name.end, word.start));
}

/** In UTF-16 units, with a space on either side. */
const LONGEST_GENITIVE = 8;
const genitive = /^[\s-]?(?:(?:of|d[aeiou]|del|della|de la|von|der|van|του|της|של|از) )?["'“”„«»‘’「」《》״]?$/;

/** Whether a noun with an article is what a name is called between commas: "a Turkish budget carrier, Pegasus, said". */
function isIntroduced(text: string, { start, end }: Cue, name: Item): boolean {
  if (!/^[,،，] $/u.test(text.slice(end, name.start)) || !/^["”»]?[,،，]/u.test(text.slice(name.end, name.end + 2)))
    return false;
  return articleBefore.test(text.slice(Math.max(0, start - ARTICLE), start));
}

/** How far before a noun its article is looked for, in UTF-16 units: an adjective may stand between. */
const ARTICLE = 24;
const articleBefore =
  /(?<!\p{L})(?:an?|the|eine?[nrms]?|d(?:ie|er|as|em|en)|une?|l[ea]|una?|el|uma?|[oa]|il|lo|een|het|de|en|ett|egy|az?)\s(?:\p{Ll}[\p{L}-]* |\p{Lu}\p{L}+ ){0,2}$/u;

const joinsBefore = /^(?:[\s"'“”„«»‘’「」《》״]*|, ?\p{L}{1,3} |[中里裡]?[的の])$/u;
const joinsAfter = /^[\s"'“”„«»‘’「」《》״-]*$/u;

/**
 * Whether a sentence has the name twice, and what is closest to this one speaks only of another thing: "My son hears
 * Pegasus and thinks of a console; I think of Pegasus, the spyware".
 */
function isContrasted(matcher: Matcher, flow: ScannedFlow, name: Candidate, entity: number): boolean {
  const inSentence = <One extends Item & { sentence: number }>(items: One[]) =>
    within(items, name).filter(({ sentence }) => sentence === name.sentence);
  const names = inSentence(flow.candidates);
  const twins = names.filter(({ options }) => options.some((option) => option.entity === entity));
  if (twins.length === 0) return false;
  const belongs = (item: Item & { clause: number }) =>
    twins.every((twin) => distance(item, name) < distance(item, twin));
  const { set } = matcher.entity(entity);
  const speaks =
    inSentence(flow.cues).some((cue) => cue.of === set && belongs(cue)) ||
    names.some((other) => !twins.includes(other) && isOfStory(matcher, other, set) && belongs(other));
  return !speaks && inSentence(flow.classes).some((word) => belongs(word));
}

function isOfStory(matcher: Matcher, { options, otherName }: Candidate, set: number): boolean {
  const isOf = (entity: number) => {
    const known = matcher.entity(entity);
    return known.set === set && known.importance === "story";
  };
  return otherName === "" && options.some(({ entity }) => isOf(entity));
}

/** How far two things are from each other: in clauses first, then in UTF-16 units. */
function distance(one: Item & { clause: number }, other: Item & { clause: number }): number {
  const units = one.end <= other.start ? other.start - one.end : one.start - other.end;
  return Math.abs(one.clause - other.clause) * REACH + Math.min(units, REACH - 1);
}

/** The items within reach of a name that do not overlap it. */
export function within<One extends Item>(items: One[], { start, end }: Item): One[] {
  const found: One[] = [];
  for (let at = firstIndexFrom(items, start - REACH); at < items.length && found.length < MAX_ITEMS; at++) {
    const item = items[at]!;
    if (item.start > end + REACH) break;
    if (item.end <= start || item.start >= end) found.push(item);
  }
  return found;
}
