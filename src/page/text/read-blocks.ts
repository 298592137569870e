import type { Reading } from "../../mentions/reading.ts";
import type { Cue } from "../../mentions/scanned-flow.ts";
import type { PageHead } from "../../mentions/types.ts";
import type { Decided } from "../marks/found-mentions.ts";
import { FlowOrder } from "./flow-order.ts";
import { isShown } from "./is-shown.ts";
import { pageHead } from "./page-head.ts";
import type { TextFlow } from "./text-flow.ts";
import { textFlows } from "./text-flows.ts";

/** Begins to read a page, with all that matching needs. */
export type StartReading = (head: PageHead) => Reading<TextFlow>;

/** The blocks that were read, and what all of them together say. */
export class ReadBlocks {
  readonly #page: Document;
  readonly #reading;
  readonly #hidden: (element: Element) => void;
  readonly #flows = new Map<Element, TextFlow[]>();
  readonly #order = new FlowOrder();

  /** @param hidden told of each element that is left out because it is not shown */
  constructor(page: Document, start: StartReading, hidden: (element: Element) => void) {
    this.#page = page;
    this.#hidden = hidden;
    this.#reading = start(pageHead(page));
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
    if (found.length > 0) this.#flows.set(block, found);
    for (const flow of found) {
      // The page changed the block meanwhile: then it waits to be read afresh.
      if (this.#flows.get(block) !== found) break;
      this.#reading.read(flow, flow);
      this.#order.add(flow);
      yield;
    }
  }

  forget(block: Element): void {
    const known = this.#flows.get(block) ?? [];
    for (const flow of known) this.#reading.forget(flow);
    this.#order.remove(known);
    this.#flows.delete(block);
  }

  cuesIn(flow: TextFlow): Cue[] {
    return this.#reading.cuesIn(flow);
  }

  /** Decides everything by the evidence read so far, in the order of the page, a small step at a time. */
  *decide(): Generator<undefined, Decided> {
    this.#reading.setHead(pageHead(this.#page));
    yield;
    const flows = [...this.#order];
    return { outcome: yield* this.#reading.decide(flows), flows };
  }

  /** Whether a flow is still what its block holds. */
  stands(flow: TextFlow): boolean {
    return this.#flows.get(flow.block)?.includes(flow) === true;
  }
}
