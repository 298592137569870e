import type { KeptFlow } from "../../mentions/page-question.ts";
import type { PageHead } from "../../mentions/types.ts";
import { isShown, rootOf, composedParent } from "../dom/tree.ts";
import { pageHead } from "./page-metadata.ts";
import type { TextFlow } from "./text-flow.ts";
import { textFlows } from "./text-flows.ts";

/** All that was read of a page, in its order. */
export interface ReadText {
  head: PageHead;
  flows: TextFlow[];
}

/** A flow as it is sent: without what leads back to the page. */
export function serializeFlow({ block: _block, pieces: _pieces, ...flow }: TextFlow, { language }: PageHead): KeptFlow {
  return language === "" ? flow : { language, ...flow };
}

/** The blocks that were read, with their flows. */
export class BlockStore {
  readonly #page: Document;
  readonly #rootOf = new WeakMap<Element, Node>();
  readonly #hidden: (element: Element) => void;
  readonly #flows = new Map<Element, TextFlow[]>();
  readonly #order = new FlowOrder();
  /** Blocks by their shadow root, or by the document of their frame. */
  readonly inner = new Map<Node, Set<Element>>();

  /** @param hidden told of each element that is left out because it is not shown */
  constructor(page: Document, hidden: (element: Element) => void) {
    this.#page = page;
    this.#hidden = hidden;
  }

  has(block: Element): boolean {
    return this.#flows.has(block);
  }

  keys(): Iterable<Element> {
    return this.#flows.keys();
  }

  /** Reads a block, a flow at a time. */
  *read(block: Element): Generator<undefined, void> {
    this.forget(block);
    const shown = isShown(block);
    if (!shown) this.#hidden(block);
    const found = shown ? textFlows(block, this.#hidden) : [];
    if (found.length > 0) this.#keep(block, found);
    for (const flow of found) {
      // The page changed the block meanwhile: then it waits to be read afresh.
      if (this.#flows.get(block) !== found) break;
      this.#order.add(flow);
      yield;
    }
  }

  #keep(block: Element, flows: TextFlow[]): void {
    this.#flows.set(block, flows);
    const root = rootOf(block);
    if (root === this.#page) return;
    const inside = this.inner.get(root) ?? new Set();
    this.inner.set(root, inside.add(block));
    this.#rootOf.set(block, root);
  }

  forget(block: Element): void {
    this.#order.remove(this.#flows.get(block) ?? []);
    this.#flows.delete(block);
    // Where it stood, not where it stands: it may have gone.
    const root = this.#rootOf.get(block);
    if (!root) return;
    const inside = this.inner.get(root);
    inside?.delete(block);
    if (inside?.size === 0) this.inner.delete(root);
  }

  /** What was read so far. */
  text(): ReadText {
    return { head: pageHead(this.#page), flows: [...this.#order] };
  }

  /** Whether a flow is still what its block holds. */
  stands(flow: TextFlow): boolean {
    return this.#flows.get(flow.block)?.includes(flow) === true;
  }
}

/** Keeps flows in page order, however they were read. */
class FlowOrder {
  #flows: TextFlow[] = [];
  /** Taken out together, before the others are looked at: one by one each would cost a walk over all. */
  readonly #gone = new Set<TextFlow>();
  /** The place after the flow that was added last. */
  #next = 0;

  add(flow: TextFlow): void {
    this.#takeOut();
    const at = this.#placeFor(flow);
    this.#flows.splice(at, 0, flow);
    this.#next = at + 1;
  }

  remove(flows: TextFlow[]): void {
    for (const flow of flows) this.#gone.add(flow);
    // Whatever waits here keeps its part of the page in memory: at most as much as is still read.
    if (this.#gone.size * 2 > this.#flows.length) this.#takeOut();
  }

  #takeOut(): void {
    if (this.#gone.size === 0) return;
    this.#flows = this.#flows.filter((flow) => !this.#gone.has(flow));
    this.#gone.clear();
    this.#next = 0;
  }

  #placeFor(flow: TextFlow): number {
    const flows = this.#flows;
    // Nearly always a flow comes after all others, or after the last one and before what was read ahead.
    if (precedes(flows.at(-1), flow)) return flows.length;
    const last = flows[this.#next - 1];
    if (last && precedes(last, flow) && !precedes(flows[this.#next], flow)) return this.#next;
    let low = 0;
    let high = flows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(flows[middle], flow)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  [Symbol.iterator](): Iterator<TextFlow> {
    this.#takeOut();
    return this.#flows.values();
  }
}

/** Whether a flow stands before another one on the page; no flow stands before every one. */
function precedes(one: TextFlow | undefined, other: TextFlow): boolean {
  const [first, second] = [one?.pieces[0], other.pieces[0]!];
  if (!first) return true;
  // Parts of one long text: the one that stands further on in its node has the lower start.
  if (first.node === second.node) return first.start >= second.start;
  return comesBefore(first.node, second.node);
}

/** Whether a node stands before another one; what stands in a shadow root stands where its host does, before its children. */
function comesBefore(one: Node, other: Node): boolean {
  for (let above: Node | null = one; above; above = composedParent(above.getRootNode()))
    for (let beside: Node | null = other; beside; beside = composedParent(beside.getRootNode()))
      if (above.getRootNode() === beside.getRootNode())
        return (above.compareDocumentPosition(beside) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return false;
}
