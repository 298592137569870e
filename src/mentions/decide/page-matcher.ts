import type { CompiledSets } from "../compile/compile-sets.ts";
import { createMatcher } from "../compile/matcher.ts";
import { createPrefilter } from "../find/prefilter.ts";
import { decideInTurn } from "./decide-page.ts";
import { scanFlow } from "../find/scan-flow.ts";
import { emptied, type KeptFlow, type PageAnswer, type PageQuestion } from "../page-question.ts";
import { type Scan, type ScannedFlow, isScan, scanOf, withScan } from "../scanned-flow.ts";
import type { Flow } from "../types.ts";

/** Reads the texts of pages. It keeps no state: scans go out with an answer and come back with a question. */
export interface PageMatcher {
  /** Whether a text contains a name. */
  hasName: (text: string) => boolean;
  /** Scans flows, one per step. */
  scan(flows: Flow[]): Generator<undefined, (Scan | null)[]>;
  /** Decides about a page, in small steps. Invalid scans are made again. */
  decide(question: PageQuestion): Generator<undefined, PageAnswer>;
}

/**
 * How many names and words of evidence are decided about, in page order. An article has some hundreds. A message holds 64 MiB
 * in Chromium, and a mention takes up to 700 bytes of an answer.
 */
const mostFound = 50_000;

const emptyFlow: Flow = { text: "", place: "text" };

/** Opens compiled sets. It gets faster with the pages that it reads. */
export function createPageMatcher(compiled: CompiledSets): PageMatcher {
  const matcher = createMatcher(compiled);
  const hasName = createPrefilter(matcher, compiled.prefixRegex);
  return {
    hasName,
    *scan(flows) {
      const scans: (Scan | null)[] = [];
      for (const flow of flows) {
        scans.push(scanOf(scanFlow(matcher, flow)));
        yield;
      }
      return scans;
    },
    *decide(question) {
      try {
        return yield* decideWith(question);
      } catch {
        // The scans only looked valid.
        return yield* decideWith({ ...question, flows: question.flows.map((flow) => flow && withoutScan(flow)) });
      }
    },
  };

  function* decideWith({ head, flows, hidden, namesFirst }: PageQuestion): Generator<undefined, PageAnswer> {
    const fresh = new Set<number>();
    const scanned: ScannedFlow[] = [];
    let found = 0;
    for (const [index, flow] of flows.entries()) {
      if (flow === null) scanned.push(withScan(emptyFlow));
      else if (found > mostFound) scanned.push(withScan(emptied(flow) ?? emptyFlow));
      else if (flow.text === "") scanned.push(withScan(withoutScan(flow)));
      else if (isScan(flow.scan, flow.text.length)) scanned.push(withScan(withoutScan(flow), flow.scan));
      else {
        scanned.push(scanFlow(matcher, withoutScan(flow)));
        fresh.add(index);
        yield;
      }
      found += lengthOf(scanned[index]!);
    }
    const known = scanned.map(({ figures }) => figures);
    const decided = yield* decideInTurn(matcher, head, scanned, namesFirst);
    for (const [index, { figures }] of scanned.entries()) if (figures !== known[index]) fresh.add(index);
    const named = new Set([...decided.outcome.mentions, ...decided.outcome.figures].map(({ flow }) => flow));
    return {
      ...decided,
      scans: [...fresh].map((index) => [index, scanOf(scanned[index]!)]),
      cues: [...named].map((index) => [index, scanned[index]!.cues]),
      hidden: hidden.flatMap((text, index) => (hasName(text) ? [index] : [])),
      cut: found > mostFound,
    };
  }
}

const lengthOf = ({ candidates, cues, against, classes }: ScannedFlow): number =>
  candidates.length + cues.length + against.length + classes.length;

const withoutScan = ({ scan: _scan, ...flow }: KeptFlow): Flow => flow;

/** What work in small steps comes to, done at once. */
export function runToEnd<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
