import type { CompiledSets } from "./compile.ts";
import { createMatcher } from "./matcher.ts";
import { createPrefilter } from "./find/prefilter.ts";
import { decidePage } from "./decide/decide-page.ts";
import { scanFlow } from "./find/scan-flow.ts";
import type { KeptFlow, PageAnswer, PageQuestion } from "./page-question.ts";
import { isScan, type Scan, scanOf, type ScannedFlow, withScan } from "./scanned-flow.ts";
import type { Flow } from "./types.ts";

/** Reads texts of pages, without a state: whatever it needs again goes out with an answer and comes back with a question. */
export interface PageMatcher {
  /** Whether a name stands in a text that may have run together. */
  look: (text: string) => boolean;
  /** The scans of some flows, a flow at a time. */
  scan(flows: Flow[]): Generator<undefined, (Scan | null)[]>;
  /** Decides about a page, a small step at a time. A scan that cannot be one of its flow is made anew. */
  decide(question: PageQuestion): Generator<undefined, PageAnswer>;
}

const emptyFlow: Flow = { text: "", place: "text" };

/** Opens compiled sets. The more pages it has read, the faster it is. */
export function createPageMatcher(compiled: CompiledSets): PageMatcher {
  const matcher = createMatcher(compiled);
  const look = createPrefilter(matcher, compiled.prefixRegex);
  return {
    look,
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
        // Kept scans that look like some and are none.
        return yield* decideWith({ ...question, flows: question.flows.map((flow) => flow && withoutScan(flow)) });
      }
    },
  };

  function* decideWith({ head, flows, hidden }: PageQuestion): Generator<undefined, PageAnswer> {
    const fresh = new Set<number>();
    const scanned: ScannedFlow[] = [];
    for (const [index, flow] of flows.entries()) {
      if (flow === null) scanned.push(withScan(emptyFlow));
      else if (flow.text === "") scanned.push(withScan(withoutScan(flow)));
      else if (isScan(flow.scan, flow.text.length)) scanned.push(withScan(withoutScan(flow), flow.scan));
      else {
        scanned.push(scanFlow(matcher, withoutScan(flow)));
        fresh.add(index);
        yield;
      }
    }
    const known = scanned.map(({ figures }) => figures);
    const outcome = yield* decidePage(matcher, head, scanned);
    for (const [index, { figures }] of scanned.entries()) if (figures !== known[index]) fresh.add(index);
    const named = new Set([...outcome.mentions, ...outcome.figures].map(({ flow }) => flow));
    return {
      outcome,
      scans: [...fresh].map((index) => [index, scanOf(scanned[index]!)]),
      cues: [...named].map((index) => [index, scanned[index]!.cues]),
      hidden: hidden.flatMap((text, index) => (look(text) ? [index] : [])),
    };
  }
}

const withoutScan = ({ scan: _scan, ...flow }: KeptFlow): Flow => flow;
