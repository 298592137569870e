import { blockOf } from "./find-blocks.ts";

/** What changed on the page since the last time. */
export interface PageChanges {
  /** Blocks whose own text changed. */
  blocks: Set<Element>;
  /** Nodes that are new on the page. */
  added: Set<Node>;
}

/** Tells of changed text below `root`, at the end of the task that changed it, before anything is painted. */
export function watchChanges(root: Node, tell: (changes: PageChanges) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const changes: PageChanges = { blocks: new Set(), added: new Set() };
    for (const { target, type, addedNodes } of records) {
      const block = blockOf(target);
      if (!block) continue;
      changes.blocks.add(block);
      if (type === "childList") for (const node of addedNodes) changes.added.add(node);
    }
    tell(changes);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => observer.disconnect());
}
