import { firstFrom } from "./first-from.ts";
import { nameWorth } from "./page-evidence.ts";
import type { Matcher } from "./matcher.ts";
import type { Candidate, ScannedFlow } from "./scanned-flow.ts";
import { sentenceAround } from "./sentence-around.ts";
import { reach, weights } from "./weights.ts";

/** Items of a flow looked at around one name: a flow that holds more holds the same words over and over. */
const LOOKED_AT = 40;

/** What speaks for an entity around an occurrence, less what speaks against it there. */
export interface Passage {
  /** In its sentence alone. */
  sentence: number;
  /** In its sentence, its flow and the flows beside it. */
  whole: number;
}

/** Weighs the words around an occurrence. */
export function passageScore(
  matcher: Matcher,
  candidate: Candidate,
  entity: number,
  here: ScannedFlow,
  beside: ScannedFlow[],
): Passage {
  const [from, to] = sentenceAround(here.flow.text, candidate.start, candidate.end);
  const near = ({ start, end }: { start: number; end: number }) =>
    start >= from && end <= to ? weights.sentence : weights.flow;
  const items = around(here, candidate);
  const inSentence = (item: { start: number; end: number }) => (near(item) === weights.sentence ? weights.sentence : 0);
  let beyond = 0;
  for (const { candidates, ...words } of beside) {
    beyond += flowScore(
      matcher,
      entity,
      { candidates: candidates.slice(0, LOOKED_AT), ...words },
      () => weights.nextFlow,
    );
  }
  const { set } = matcher.entity(entity);
  const touches = items.cues.some(
    ({ of, start, end }) => of === set && (end === candidate.start - 1 || start === candidate.end + 1),
  );
  const touching = touches ? weights.touching : followsOtherName(items, candidate, entity) ? -2 * weights.against : 0;
  return {
    sentence: flowScore(matcher, entity, items, inSentence) + touching,
    whole: flowScore(matcher, entity, items, near) + beyond + touching,
  };
}

/** Whether the last full name before an occurrence is another one around the same form: "Pegasus Airlines … Pegasus". */
function followsOtherName({ candidates }: Items, { start }: Candidate, entity: number): boolean {
  const last = candidates.findLast(
    (name) =>
      name.end <= start &&
      name.options.some((option) => option.entity === entity && (option.needs === "" || name.otherName !== "")),
  );
  return last !== undefined && last.otherName !== "";
}

type Items = Pick<ScannedFlow, "candidates" | "cues" | "against">;

function flowScore(
  matcher: Matcher,
  entity: number,
  { candidates, cues, against }: Items,
  near: (item: { start: number; end: number }) => number,
): number {
  const { set } = matcher.entity(entity);
  const best = new Map<string, number>();
  const count = (key: string, worth: number) => best.set(key, Math.max(best.get(key) ?? 0, worth));
  for (const cue of cues) if (cue.of === set) count(cue.text, cue.strength * near(cue));
  for (const name of candidates) {
    for (const { entity: other, needs } of name.options) {
      if (needs === "" && name.otherName === "") count(`${other}`, nameWorth(matcher, other, entity) * near(name));
    }
  }
  let worst = 0;
  for (const cue of against) if (cue.of === entity) worst = Math.max(worst, 2 * weights.against * near(cue));
  return [...best.values()].reduce((sum, worth) => sum + worth, 0) - worst;
}

/** What stands within reach of a name and does not overlap it. */
function around(flow: ScannedFlow, { start, end }: Candidate): Items {
  const within = <Item extends { start: number; end: number }>(items: Item[]) => {
    const found: Item[] = [];
    for (let at = firstFrom(items, start - reach); at < items.length && found.length < LOOKED_AT; at++) {
      const item = items[at]!;
      if (item.start > end + reach) break;
      if (item.end <= start || item.start >= end) found.push(item);
    }
    return found;
  };
  return { candidates: within(flow.candidates), cues: within(flow.cues), against: within(flow.against) };
}
