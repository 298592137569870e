import { flowPieces, type FlowRange } from "./text-flow.ts";
import type { Rewrites } from "../watch/changes.ts";
import { runLater, clock } from "../schedule/timers.ts";

/** Text that is rewritten so often in so many ms is unsteady, as a ticker is. */
const maxRewrites = 3;
const rewritePeriod = 10_000;
/** It is steady again when it hasn't changed for as long as its last rewrites took, and for at least so many ms. */
const leastCalm = 3000;

/** Knows which text of a page is rewritten again and again. */
export interface RewriteTracker {
  /** Takes note of what the page rewrote. */
  note(rewrites: Rewrites): void;
  /** Whether the text of a mention stands still. */
  isSteady: (mention: FlowRange) => boolean;
  /** Calls `decide` when text that was unsteady may be steady again. */
  waitForCalm(decide: () => void, signal: AbortSignal): void;
}

export function createRewriteTracker(): RewriteTracker {
  /** When the children of a node were rewritten last. */
  const times = new WeakMap<Node, number[]>();
  /** Until when a node is unsteady. */
  const ends = new WeakMap<Node, number>();
  let lastEnd = 0;
  let soonest = Infinity;
  let waits = false;
  const isUnsteady = (node: Node, now: number) => {
    for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      const end = ends.get(at) ?? 0;
      if (end <= now) continue;
      soonest = Math.min(soonest, end);
      return true;
    }
    return false;
  };
  return {
    note({ rewritten, came }) {
      const now = clock();
      for (const parent of rewritten) times.set(parent, [...(times.get(parent) ?? []), now].slice(-maxRewrites));
      for (const [parent, nodes] of came) {
        const known = times.get(parent) ?? [];
        const span = now - (known[0] ?? 0);
        if (known.length < maxRewrites || span > rewritePeriod) continue;
        lastEnd = Math.max(lastEnd, now + Math.max(leastCalm, span));
        for (const node of nodes) ends.set(node, now + Math.max(leastCalm, span));
      }
    },
    isSteady({ flow, start, end }) {
      const now = clock();
      // On most pages nothing ever is.
      return now >= lastEnd || ![...flowPieces(flow, start, end)].some(({ node }) => isUnsteady(node, now));
    },
    waitForCalm(decide, signal) {
      if (soonest === Infinity || waits) return;
      waits = true;
      runLater(
        () => {
          waits = false;
          if (!signal.aborted) decide();
        },
        soonest - clock() + 1,
      );
      soonest = Infinity;
    },
  };
}
