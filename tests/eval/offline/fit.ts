import { hasEvidence, speaksOfOthers } from "../../../src/mentions/decide/evidence-rules.ts";
import type { Matcher } from "../../../src/mentions/compile/matcher.ts";
import { scanFlow } from "../../../src/mentions/find/scan-flow.ts";
import type { ScannedFlow } from "../../../src/mentions/scanned-flow.ts";
import { gatherSenses } from "../../../src/mentions/decide/page-senses.ts";
import { featureNames, firstAgainst, priorWeights } from "../../../src/mentions/decide/weights/weights.ts";
import type { Flow, PageHead } from "../../../src/mentions/types.ts";
import { runToEnd } from "../../../src/mentions/decide/page-matcher.ts";

/** One short form on a page, as the fit sees it. */
export interface Sample {
  page: string;
  features: number[];
  /** It stands for its entity. */
  ours: boolean;
  /** Whether the rules that come before any weight let it be marked at all. */
  hasEvidence: boolean;
  /** Samples of one page are alike: together they weigh as the square root of their number. */
  weight: number;
}

/** The short forms of a page with their evidence; `labelOf` gives nothing where nobody said what one stands for. */
export function samplesOf(
  matcher: Matcher,
  page: { id: string; head: PageHead; flows: Flow[] },
  labelOf: (flow: number, start: number, end: number, text: string) => boolean | undefined,
): Sample[] {
  const { language } = page.head;
  const scan = (flow: Flow): ScannedFlow => scanFlow(matcher, language === "" ? flow : { language, ...flow });
  const head = [page.head.title, page.head.headline, page.head.description];
  const flows = page.flows.map((flow) => scan(flow));
  const senses = runToEnd(
    gatherSenses(
      matcher,
      head.map((text) => scan({ text, place: "heading" })),
      flows,
    ),
  );
  const samples: Sample[] = [];
  for (const [position, { flow, candidates }] of flows.entries())
    for (const candidate of candidates) {
      const { start, end, otherName } = candidate;
      const option = candidate.options.find(({ needs, general }) => needs === "topic" && !general);
      if (!option || otherName !== "" || matcher.entity(option.entity).importance !== "story") continue;
      const ours = labelOf(position, start, end, flow.text.slice(start, end));
      if (ours === undefined) continue;
      const features = senses.features(candidate, option.entity, position);
      const { set } = matcher.entity(option.entity);
      samples.push({
        page: page.id,
        features,
        ours,
        weight: 1,
        hasEvidence:
          hasEvidence(features, senses.page.isThin(set)) &&
          !speaksOfOthers(senses.around(candidate, option.entity, flows[position]!)),
      });
    }
  for (const sample of samples) sample.weight = 1 / Math.sqrt(samples.length);
  return samples;
}

/**
 * Samples of other senses as they would be if nobody had listed the words of their class: a sense that is not listed has
 * to be told by what does not speak for the story.
 */
export function withoutClasses(samples: Sample[]): Sample[] {
  const mixed = new Set(samples.filter(({ ours }) => ours).map(({ page }) => page));
  return samples
    .filter(({ page }) => !mixed.has(page))
    .map(({ features, weight, ...rest }) => ({
      ...rest,
      weight: weight * UNLISTED,
      features: features.map((value, at) => (at >= firstAgainst && at !== BARE_ITEM ? 0 : value)),
    }));
}

const BARE_ITEM = featureNames.indexOf("bareItem");
/** How much those weigh beside the real ones. */
const UNLISTED = 0.5;

export interface Fitted {
  bias: number;
  weights: number[];
}

/** How strongly weights are held to those set by hand. */
const RIDGE = 0.4;
/** A wrong mark costs more than a missed one. */
const WRONG_COSTS = 2;
const STEPS = 3000;

/** Logistic regression with an L2 penalty on the way from the weights set by hand; evidence never changes its sign. */
export function fit(samples: Sample[]): Fitted {
  const prior = [priorWeights.bias, ...featureNames.map((name) => priorWeights[name])];
  const weights = [...prior];
  const speed = weights.map(() => 0);
  const sparse = samples.map(({ features, ours, weight }) => ({
    present: features.flatMap((value, at) => (value === 0 ? [] : [at])),
    features,
    target: ours ? 1 : 0,
    cost: weight * (ours ? 1 : WRONG_COSTS),
  }));
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => RIDGE * (weight - prior[at]!));
    for (const { present, features, target, cost } of sparse) {
      let sum = weights[0]!;
      for (const at of present) sum += features[at]! * weights[at + 1]!;
      const miss = (1 / (1 + Math.exp(-sum)) - target) * cost;
      slope[0]! += miss;
      for (const at of present) slope[at + 1]! += miss * features[at]!;
    }
    for (const at of weights.keys()) {
      speed[at] = 0.9 * speed[at]! - 0.002 * slope[at]!;
      weights[at]! += speed[at];
      if (at === 0) continue;
      const isAgainst = at - 1 >= firstAgainst;
      weights[at] = isAgainst ? Math.min(0, weights[at]!) : Math.max(0, weights[at]!);
    }
  }
  const [bias = 0, ...rest] = weights.map((weight) => Math.round(weight * 100) / 100);
  return { bias, weights: rest };
}

/** Log-odds of a sample. */
export function odds({ bias, weights }: Fitted, features: number[]): number {
  return features.reduce((sum, value, at) => sum + value * weights[at]!, bias);
}
