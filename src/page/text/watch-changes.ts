import { blockOf } from "./block-of.ts";

/** What changed on the page since the last time. */
export interface PageChanges {
  /** Blocks whose own text changed. */
  blocks: Set<Element>;
  /** Elements that are new on the page, or in another place. */
  added: Set<Element>;
}

/**
 * Tells of changed text at the end of the task that changed it, before anything is painted. Gives what begins to watch:
 * the document, and each open shadow root, into which no observer of the document sees.
 */
export function watchChanges(tell: (changes: PageChanges) => void, signal: AbortSignal): (root: Node) => void {
  const observer = new MutationObserver((records) => {
    const changes: PageChanges = { blocks: new Set(), added: new Set() };
    let last: Node | undefined;
    for (const { target, addedNodes } of records) {
      const block = target === last ? undefined : blockOf(target);
      last = target;
      if (block) changes.blocks.add(block);
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) changes.added.add(node as Element);
    }
    if (changes.blocks.size > 0 || changes.added.size > 0) tell(changes);
  });
  signal.addEventListener("abort", () => observer.disconnect());
  return (root) => {
    if (!signal.aborted) observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
}
