import { parentAcross } from "./closest-across.ts";
import type { TextFlow } from "./text-flows.ts";

/** Keeps flows in the order of the page, whatever the order in which they were read. */
export class FlowOrder {
  #flows: TextFlow[] = [];

  add(flow: TextFlow): void {
    let low = 0;
    // Nearly always a flow comes after all others.
    let high = standsBefore(this.#flows.at(-1), flow) ? 0 : this.#flows.length;
    if (high === 0) low = this.#flows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (standsBefore(this.#flows[middle], flow)) low = middle + 1;
      else high = middle;
    }
    this.#flows.splice(low, 0, flow);
  }

  remove(flows: TextFlow[]): void {
    const gone = new Set(flows);
    if (gone.size > 0) this.#flows = this.#flows.filter((flow) => !gone.has(flow));
  }

  [Symbol.iterator](): Iterator<TextFlow> {
    return this.#flows.values();
  }
}

/** Whether a flow stands before another one on the page; no flow stands before every one. */
export function standsBefore(one: TextFlow | undefined, other: TextFlow): boolean {
  const [first, second] = [one?.pieces[0], other.pieces[0]!];
  if (!first) return true;
  // Parts of one long text: the one that stands further on in its node has the lower start.
  if (first.node === second.node) return first.start >= second.start;
  return comesBefore(first.node, second.node);
}

/** Whether a node stands before another one; what stands in a shadow root stands where its host does, before its children. */
function comesBefore(one: Node, other: Node): boolean {
  for (let above: Node | null = one; above; above = parentAcross(above.getRootNode()))
    for (let beside: Node | null = other; beside; beside = parentAcross(beside.getRootNode()))
      if (above.getRootNode() === beside.getRootNode())
        return (above.compareDocumentPosition(beside) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return false;
}
