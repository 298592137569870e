import type { KeptFlow } from "../../mentions/page-question.ts";
import type { PageHead } from "../../mentions/types.ts";
import { FlowOrder } from "./flow-order.ts";
import { isShown } from "./is-shown.ts";
import { pageHead } from "./page-head.ts";
import type { TextFlow } from "./text-flow.ts";
import { textFlows } from "./text-flows.ts";
import { rootOf } from "./closest-across.ts";

/** All that was read of a page, in its order. */
export interface ReadText {
  head: PageHead;
  flows: TextFlow[];
}

/** A flow as it is sent: without what leads back to the page. */
export function plainFlow({ block: _block, pieces: _pieces, ...flow }: TextFlow, { language }: PageHead): KeptFlow {
  return language === "" ? flow : { language, ...flow };
}

/** The blocks that were read, with their flows. */
export class ReadBlocks {
  readonly #page: Document;
  readonly #rootOf = new WeakMap<Element, Node>();
  readonly #hidden: (element: Element) => void;
  readonly #flows = new Map<Element, TextFlow[]>();
  readonly #order = new FlowOrder();
  /** By the shadow root, or the document of a frame, in which they stand. */
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
