import { ownObjects } from "../dom/trusted-events.ts";
import { type MeteredObserver, observeMetered } from "../schedule/metered-observer.ts";
import { blockOf, forgetCode } from "../dom/block-elements.ts";
import { CDATA_SECTION_NODE, DOCUMENT_NODE, ELEMENT_NODE } from "../dom/tree.ts";

/** What changed on the page since the last time. */
export interface PageChanges {
  /** Blocks whose own text changed. */
  blocks: Set<Element>;
  /** Elements that are new on the page, or in another place. */
  added: Set<Element>;
  /** Elements that were removed or moved. */
  removed: Set<Element>;
  /** Documents whose root element was replaced. */
  rewritten: Set<Document>;
  /** Documents that were unloaded or replaced. */
  gone: Set<Document>;
  /** How text and elements were replaced, if an observer reported it. */
  rewrites?: Rewrites;
}

/** Which nodes changed their children, by the children's parent. */
export interface Rewrites {
  /** Parents that lost a child, or whose text was changed in its node. */
  rewritten: Set<Node>;
  /** What is new or changed below a parent. */
  came: Map<Node, Node[]>;
}

/** The attribute that makes text editable. */
const editing = ["contenteditable"];

/** An empty set of changes, with what is known filled in. */
export function emptyChanges(known: Partial<PageChanges> = {}): PageChanges {
  return { blocks: new Set(), added: new Set(), removed: new Set(), rewritten: new Set(), gone: new Set(), ...known };
}

/** Watches the text of documents and of shadow roots. */
export interface ChangeWatch extends Pick<MeteredObserver, "isBlind" | "resume"> {
  /** Watches a document, or an open shadow root, which no observer of its document sees into. */
  watch: (root: Node) => void;
}

interface WatchOptions {
  tell: (changes: PageChanges) => void;
  /** Every root to watch now. */
  roots: () => Iterable<Node>;
  signal: AbortSignal;
}

/**
 * Reports changed text at the end of the task that changed it, before the next paint. If the page changes too much for
 * that, everything known is reported as out of date, and a while later all of it as new.
 */
export function watchChanges({ tell, roots, signal }: WatchOptions): ChangeWatch {
  const observer = observeMetered({
    heard(records) {
      forgetCode();
      const changes = changesOf(records);
      if (Object.values(changes).some((part: Partial<Set<Node>>) => (part.size ?? 0) > 0)) tell(changes);
    },
    lost: () => tell(emptyChanges()),
    again() {
      forgetCode();
      const whole = [...roots()];
      whole.forEach(watch);
      tell(emptyChanges({ added: new Set(whole.flatMap((root) => rootElementOf(root) ?? [])) }));
    },
    signal,
  });
  const watch = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: editing });
  return { watch, isBlind: observer.isBlind, resume: observer.resume };
}

const rootElementOf = (root: Node): Element | null =>
  (root as Partial<Document>).documentElement ?? (root as Partial<ShadowRoot>).host ?? null;

function changesOf(records: MutationRecord[]): PageChanges {
  const rewritten: Rewrites["rewritten"] = new Set();
  const came: Rewrites["came"] = new Map();
  const changes = emptyChanges({ rewrites: { rewritten, came } });
  let last: Node | undefined;
  for (const { target, addedNodes, removedNodes, type } of records) {
    if (isOurs(addedNodes) || isOurs(removedNodes)) continue;
    const changed = type === "childList" ? addedNodes : [target];
    if (type !== "attributes" && ![...changed, ...removedNodes].some(mayHoldText)) continue;
    const parent = type === "childList" ? target : type === "attributes" ? null : target.parentNode;
    if (parent) {
      if (addedNodes !== changed || removedNodes.length > 0) rewritten.add(parent);
      const here = came.get(parent) ?? [];
      came.set(parent, here);
      for (const node of changed) here.push(node);
    }
    const block = target === last ? undefined : blockOf(target);
    last = target;
    // Text that becomes editable, or stops being so, is read again.
    if (type === "attributes") changes.added.add(target as Element);
    else if (block) changes.blocks.add(block);
    // The title is not marked, but it is evidence: the page is decided again.
    else if (target.nodeName === "TITLE") changes.added.add(target as Element);
    if (target.nodeType === DOCUMENT_NODE) changes.rewritten.add(target as Document);
    noteElements(changes.added, addedNodes);
    noteElements(changes.removed, removedNodes);
  }
  return changes;
}

/** Whether a node may hold text that is read. A form with a field of that name returns no number. */
const mayHoldText = ({ nodeType }: Node): boolean => !(nodeType > CDATA_SECTION_NODE);

function noteElements(into: Set<Element>, nodes: NodeList): void {
  // Of a form with such a field it is no number.
  for (const node of nodes) if (!(node.nodeType > ELEMENT_NODE)) into.add(node as Element);
}

/** Whether the only change is our own host. */
function isOurs({ length, 0: node }: NodeList): boolean {
  return length === 1 && ownObjects().has(node!);
}
