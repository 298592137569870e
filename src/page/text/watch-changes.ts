import { world } from "../world.ts";
import { blockOf } from "./block-of.ts";

/** What changed on the page since the last time. */
export interface PageChanges {
  /** Blocks whose own text changed. */
  blocks: Set<Element>;
  /** Elements that are new on the page, or in another place. */
  added: Set<Element>;
  /** Elements that went, or moved. */
  removed: Set<Element>;
  /** Documents whose root element is another one. */
  rewritten: Set<Document>;
  /** Documents that go, with their frame or to another one. */
  gone: Set<Document>;
  /** How text and elements were replaced; nothing where no observer has told of it. */
  rewrites?: Rewrites;
}

/** Which nodes changed their children, by the children's parent. */
export interface Rewrites {
  /** Parents that lost a child, or whose text was changed in its node. */
  rewritten: Set<Node>;
  /** What is new below a parent, or was changed. */
  came: Map<Node, Node[]>;
}

/** The attribute that makes text one that somebody edits. */
const editing = ["contenteditable"];

/** No change yet; what is said of it differs. */
export function noChanges(known: Partial<PageChanges> = {}): PageChanges {
  return { blocks: new Set(), added: new Set(), removed: new Set(), rewritten: new Set(), gone: new Set(), ...known };
}

/**
 * Tells of changed text at the end of the task that changed it, before anything is painted. Gives what begins to watch:
 * a document, and each open shadow root, into which no observer of the document sees.
 */
export function watchChanges(tell: (changes: PageChanges) => void, signal: AbortSignal): (root: Node) => void {
  const observer = new MutationObserver((records) => {
    const changes = noChanges();
    const rewritten: Rewrites["rewritten"] = new Set();
    const came: Rewrites["came"] = new Map();
    let last: Node | undefined;
    for (const { target, addedNodes, removedNodes, type } of records) {
      if (isOurs(addedNodes) || isOurs(removedNodes)) continue;
      const changed = type === "childList" ? addedNodes : [target];
      const parent = type === "childList" ? target : type === "attributes" ? null : target.parentNode;
      if (parent) {
        if (addedNodes !== changed || removedNodes.length > 0) rewritten.add(parent);
        const here = came.get(parent) ?? [];
        came.set(parent, here);
        for (const node of changed) here.push(node);
      }
      const block = target === last ? undefined : blockOf(target);
      last = target;
      // What can be edited from now on, or no longer, is read anew.
      if (type === "attributes") changes.added.add(target as Element);
      else if (block) changes.blocks.add(block);
      // Nobody reads it, but what the page calls itself is evidence: all is decided anew.
      else if (target.nodeName === "TITLE") changes.added.add(target as Element);
      if (target.nodeType === Node.DOCUMENT_NODE) changes.rewritten.add(target as Document);
      noteElements(changes.added, addedNodes);
      noteElements(changes.removed, removedNodes);
    }
    if (Object.values(changes).some(({ size }: Set<Node>) => size > 0))
      tell({ ...changes, rewrites: { rewritten, came } });
  });
  signal.addEventListener("abort", () => observer.disconnect());
  return (root) => {
    if (!signal.aborted)
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: editing });
  };
}

function noteElements(into: Set<Element>, nodes: NodeList): void {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE) into.add(node as Element);
}

/** Whether it was our host that came or went, which no page has. */
function isOurs({ length, 0: node }: NodeList): boolean {
  return length === 1 && world.ours?.has(node!) === true;
}
