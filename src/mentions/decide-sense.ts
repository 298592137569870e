import { type Evidence, gatherEvidence, nameSum, sumOf } from "./gather-evidence.ts";
import type { Matcher } from "./matcher.ts";
import type { Candidate, Option, ScannedFlow } from "./scan-flow.ts";
import { thresholds, weights } from "./weights.ts";

/** Why an occurrence counts or not, before it is put into words. */
export type Ground =
  | "own-name"
  | "stands-alone"
  | "page"
  | "passage"
  | "full-name"
  | "other-name"
  | "no-full-name"
  | "two-senses"
  | "thin"
  | "off-topic";

/** What was decided about one occurrence. */
export interface Decision {
  option: Option;
  counts: boolean;
  ground: Ground;
}

/** The page and the flows around an occurrence. */
export interface Surroundings {
  page: Evidence;
  here: ScannedFlow;
  beside: ScannedFlow[];
  /** Entities whose full name was read in this flow or before it. */
  named: Set<number>;
}

/** Decides which entity an occurrence stands for, if any: of several the one for which most speaks. */
export function decideSense(matcher: Matcher, candidate: Candidate, around: Surroundings): Decision {
  const decisions = candidate.options.map((option) => ({
    decision: decideOption(matcher, candidate, option, around),
    score: pageScore(matcher, around.page, option.entity),
  }));
  decisions.sort((a, b) => Number(b.decision.counts) - Number(a.decision.counts) || b.score - a.score);
  return decisions[0]!.decision;
}

/** What a page holds for an entity: cues of its set, names of the set's entities, its own full name most. */
export function pageScore(matcher: Matcher, page: Evidence, entity: number): number {
  const { set } = matcher.entity(entity);
  return (
    sumOf(page.cues.get(set)) +
    nameSum(matcher, page.names, set, entity, weights.ownName) +
    Math.min(2, nameSum(matcher, page.shortNames, set, entity, 0) * (weights.shortName / 3))
  );
}

function decideOption(matcher: Matcher, candidate: Candidate, option: Option, around: Surroundings): Decision {
  const { entity, needs } = option;
  const answer = (counts: boolean, ground: Ground): Decision => ({ option, counts, ground });
  if (needs === "") return answer(true, "stands-alone");
  if (candidate.otherName !== "") return answer(false, "other-name");
  if (needs === "full-name") {
    return around.named.has(entity) ? answer(true, "full-name") : answer(false, "no-full-name");
  }
  const page = pageScore(matcher, around.page, entity);
  const against = sumOf(around.page.against.get(entity)) * weights.against;
  if (matcher.entity(entity).weight === 0) {
    const clear = page - against >= thresholds.clear && around.page.names.size > 0;
    return clear ? answer(true, "page") : answer(false, "off-topic");
  }
  const passage = passageScore(matcher, candidate, entity, around);
  if (against > 0 && page < thresholds.clear + against) {
    return passage >= thresholds.passage ? answer(true, "passage") : answer(false, page > 0 ? "two-senses" : "thin");
  }
  if (passage < 0) return answer(false, "two-senses");
  if (around.page.names.has(entity)) return answer(true, "own-name");
  if (page >= thresholds.topic) return answer(true, "page");
  return page + passage >= thresholds.topic ? answer(true, "passage") : answer(false, "thin");
}

/** What speaks for an entity in the flow of an occurrence and beside it, less what speaks against it there. */
function passageScore(matcher: Matcher, candidate: Candidate, entity: number, around: Surroundings): number {
  const { set } = matcher.entity(entity);
  const scoreOf = (flows: ScannedFlow[]) => {
    const evidence = gatherEvidence(flows.map((scanned) => ({ scanned, weight: 1 })));
    const against = sumOf(evidence.against.get(entity)) * weights.against;
    return sumOf(evidence.cues.get(set)) + nameSum(matcher, evidence.names, set, entity, weights.ownName) - against;
  };
  const touching = around.here.cues.some(
    ({ of, start, end }) => of === set && start <= candidate.end + 1 && end >= candidate.start - 1,
  );
  return (
    scoreOf([around.here]) * weights.sameFlow +
    scoreOf(around.beside) * weights.nextFlow +
    (touching ? weights.touching : 0)
  );
}
