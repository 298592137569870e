import type { Matcher } from "../../mentions/matcher.ts";
import { createReading } from "../../mentions/reading.ts";
import type { Outcome } from "../../mentions/types.ts";
import { findBlocks } from "./find-blocks.ts";
import { pageHead } from "./page-head.ts";
import { textFlows, type TextFlow } from "./text-flows.ts";
import type { PageChanges } from "./watch-changes.ts";

/** Knows which blocks of the page were read, which wait, and what all of them together say. */
export interface BlockReader {
  /** Puts what stands below these nodes on the list of what is to be walked. */
  queue(nodes: Iterable<Node>): void;
  /** Whether anything waits to be walked or read. */
  pending(): boolean;
  /** Does what is pending, a small step at a time. */
  work(): Generator<undefined, void>;
  /** Takes note of changes and forgets what they made void; gives the blocks that were forgotten. */
  drop(changes: PageChanges): Element[];
  /** Decides everything by the evidence read so far. */
  decide(): Outcome<TextFlow>;
}

/** @param woken called when a block that was hidden is shown, and so waits to be read */
export function createBlockReader(page: Document, matcher: Matcher, woken: () => void, signal: AbortSignal): BlockReader {
  const reading = createReading<TextFlow>(matcher, pageHead(page));
  const flows = new Map<Element, TextFlow[]>();
  const roots = new Set<Node>();
  const blocks = new Set<Element>();
  const mayHold = (text: string) => matcher.mayHold(text);

  // A hidden block has no box, so it meets the viewport only once it is shown.
  const hidden = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      hidden.unobserve(target);
      blocks.add(target);
    }
    if (blocks.size > 0) woken();
  });
  signal.addEventListener("abort", () => hidden.disconnect());

  const forget = (block: Element) => {
    for (const flow of flows.get(block) ?? []) reading.forget(flow);
    return flows.delete(block);
  };
  const read = (block: Element) => {
    forget(block);
    if (!isShown(block)) return hidden.observe(block);
    const found = textFlows(block);
    if (!found.some(({ text }) => mayHold(text))) return;
    for (const flow of found) reading.read(flow, flow);
    flows.set(block, found);
  };

  return {
    queue(nodes) {
      for (const node of nodes) roots.add(node);
    },
    pending: () => roots.size > 0 || blocks.size > 0,
    *work() {
      for (const block of blocks) {
        blocks.delete(block);
        if (block.isConnected) read(block);
        yield;
      }
      for (const root of roots) {
        roots.delete(root);
        for (const block of findBlocks(root, mayHold)) {
          if (block && !flows.has(block)) read(block);
          yield;
          // The walk stands on a node that the page took away: what comes after it is found from the start again.
          if (block && !block.isConnected && root.isConnected) {
            roots.add(root);
            break;
          }
        }
      }
    },
    drop({ blocks: changed, added }) {
      const dropped = [...flows.keys()].filter((block) => changed.has(block) || !block.isConnected);
      for (const block of dropped) forget(block);
      for (const block of changed) blocks.add(block);
      for (const node of added) if (node.nodeType === Node.ELEMENT_NODE) roots.add(node);
      return dropped;
    },
    decide() {
      reading.setHead(pageHead(page));
      return reading.decide();
    },
  };
}

/** Whether a block is shown, or would be if the `<details>` around it were open. */
function isShown(block: Element): boolean {
  return (block.closest("details:not([open])") ?? block).checkVisibility({ visibilityProperty: true });
}
