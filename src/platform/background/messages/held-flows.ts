import type { PageQuestion } from "../../../mentions/page-question.ts";
import { longestMessage } from "./page-script-checks.ts";
import type { Sender } from "./receive.ts";

type Flows = PageQuestion["flows"];

/** How long a part of a question waits for the next one, in ms. */
const patience = 30_000;

/**
 * Keeps the parts of a long question until the last one arrives. If the background stops meanwhile, the page sends them
 * again.
 */
interface HeldFlows {
  /**
   * Adds flows of a page, the first of them with the index `from`. False if earlier ones are missing, or all are too
   * long.
   */
  add(sender: Sender, flows: Flows, from: number): boolean;
  /** Takes the first `count` flows of a page out; undefined if they are missing. */
  take(sender: Sender, count: number): Flows | undefined;
}

const keyOf = ({ tabId, documentId, url }: Sender) => `${tabId} ${documentId ?? url}`;

/** Runs something after some ms; returns what cancels it. */
function runLater(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** @param later runs something after some ms, and returns what cancels it */
export function createHeldFlows(later = runLater): HeldFlows {
  const held = new Map<string, { flows: Flows; cancel: () => void }>();
  const release = (key: string): Flows => {
    const known = held.get(key);
    known?.cancel();
    held.delete(key);
    return known?.flows ?? [];
  };
  return {
    add(sender, flows, from) {
      const key = keyOf(sender);
      const before = release(key);
      const all = from === 0 ? flows : [...before, ...flows];
      if (all.length !== from + flows.length || lengthOf(all) > longestMessage) return false;
      held.set(key, { flows: all, cancel: later(() => held.delete(key), patience) });
      return true;
    },
    take(sender, count) {
      const flows = release(keyOf(sender));
      if (count === 0) return [];
      return flows.length === count ? flows : undefined;
    },
  };
}

/** How much text flows have, in UTF-16 units. */
export const lengthOf = (flows: Flows): number => flows.reduce((sum, flow) => sum + (flow?.text.length ?? 0), 0);
