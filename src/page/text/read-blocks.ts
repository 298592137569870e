import type { BindFigures } from "../../mentions/figures/bind-figures.ts";
import type { Matcher } from "../../mentions/matcher.ts";
import { createReading } from "../../mentions/reading.ts";
import type { Cue } from "../../mentions/scan-flow.ts";
import type { Outcome } from "../../mentions/types.ts";
import { FlowOrder } from "./flow-order.ts";
import { isShown } from "./is-shown.ts";
import { type Inner, isFrame } from "./open-roots.ts";
import { pageHead } from "./page-head.ts";
import { textFlows, type TextFlow } from "./text-flows.ts";

/** The blocks that were read, and what all of them together say. */
export class ReadBlocks {
  readonly #page: Document;
  readonly #matcher: Matcher;
  readonly #reading;
  readonly #hidden: (element: Element) => void;
  readonly #flows = new Map<Element, TextFlow[]>();
  readonly #order = new FlowOrder();

  /** @param hidden told of each element that holds a name and is not shown */
  constructor(page: Document, matcher: Matcher, hidden: (element: Element) => void) {
    this.#page = page;
    this.#matcher = matcher;
    this.#hidden = hidden;
    this.#reading = createReading<TextFlow>(matcher, pageHead(page));
  }

  has(block: Element): boolean {
    return this.#flows.has(block);
  }

  keys(): Iterable<Element> {
    return this.#flows.keys();
  }

  /** Whether a frame is shown; where it is not, that is waited for. */
  isShown(inner: Inner): boolean {
    const shown = !isFrame(inner) || isShown(inner);
    if (!shown) this.#hidden(inner);
    return shown;
  }

  /** Whether a block's own text may hold a name that is shown. */
  mayHold(block: Element): boolean {
    return isShown(block) && textFlows(block, () => {}).some(({ text }) => this.#matcher.mayHold(text));
  }

  /** Reads a block, a flow at a time. */
  *read(block: Element): Generator<undefined, void> {
    this.forget(block);
    const shown = isShown(block);
    if (!shown) this.#leaveOut(block);
    const found = shown ? textFlows(block, (element) => this.#leaveOut(element)) : [];
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

  useFigures(bind: BindFigures): void {
    this.#reading.useFigures(bind);
  }

  /** Decides everything by the evidence read so far, in the order of the page. */
  decide(): Outcome<TextFlow> {
    this.#reading.setHead(pageHead(this.#page));
    return this.#reading.decide(this.#order);
  }

  #leaveOut(element: Element): void {
    if (this.#matcher.mayHold(element.textContent)) this.#hidden(element);
  }
}
