import type { Matcher } from "./matcher.ts";
import type { PageEvidence } from "./page-evidence.ts";
import { passageScore } from "./passage-score.ts";
import type { Candidate, Option, ScannedFlow } from "./scanned-flow.ts";
import type { Ground } from "./types.ts";
import { thresholds } from "./weights.ts";

/** What was decided about one occurrence. */
export interface Decision {
  option: Option;
  counts: boolean;
  ground: Ground;
}

/** The page and the flows around an occurrence. */
export interface Surroundings {
  page: PageEvidence;
  here: ScannedFlow;
  beside: ScannedFlow[];
  /** Entities whose full name is the last that was read of their surname. */
  named: Set<number>;
}

/** Decides which entity an occurrence stands for, if any: of several the one for which most speaks. */
export function decideSense(matcher: Matcher, candidate: Candidate, around: Surroundings): Decision {
  let best: Decision | undefined;
  let bestScore = 0;
  for (const option of candidate.options) {
    const decision = decideOption(matcher, candidate, option, around);
    const score = around.page.scoreOf(option.entity).score + (decision.counts ? 1000 : 0);
    if (!best || score > bestScore) [best, bestScore] = [decision, score];
  }
  return best!;
}

function decideOption(matcher: Matcher, candidate: Candidate, option: Option, around: Surroundings): Decision {
  const { entity, needs } = option;
  const answer = (counts: boolean, ground: Ground): Decision => ({ option, counts, ground });
  if (candidate.otherName !== "") return answer(false, "other-name");
  if (needs === "") return answer(true, "stands-alone");
  if (needs === "full-name") {
    return around.named.has(entity) ? answer(true, "full-name") : answer(false, "no-full-name");
  }
  if (option.general || matcher.entity(entity).importance === "general") {
    return around.page.isClear(entity) ? answer(true, "page") : answer(false, "off-topic");
  }
  return decideShort(matcher, candidate, option, around, answer);
}

/** A short form that other things share: by the page, and by the passage where the page does not settle it. */
function decideShort(
  matcher: Matcher,
  candidate: Candidate,
  { entity }: Option,
  { page, here, beside }: Surroundings,
  answer: (counts: boolean, ground: Ground) => Decision,
): Decision {
  const { score, against, lone } = page.scoreOf(entity);
  if (lone) return answer(false, "thin");

  const named = (page.names.get(entity) ?? 0) >= 1;
  // Where nothing on the page speaks against, the words around could only agree.
  if (against === 0 && named) return answer(true, "own-name");
  if (against === 0 && score >= thresholds.topic) return answer(true, "page");
  const passage = passageScore(matcher, candidate, entity, here, beside);
  const unsettled = against > 0 && score < thresholds.clear + against;
  if (unsettled) {
    if (score + passage.whole < thresholds.topic) return answer(false, "thin");
    return passage.whole >= thresholds.passage ? answer(true, "passage") : answer(false, "two-senses");
  }
  if (passage.sentence < 0) return answer(false, "two-senses");
  if (named) return answer(true, "own-name");
  if (score >= thresholds.topic) return answer(true, "page");
  return score + passage.whole >= thresholds.topic ? answer(true, "passage") : answer(false, "thin");
}
