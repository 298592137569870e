import { standsBefore } from "../text/flow-order.ts";
import type { TextFlow } from "../text/text-flows.ts";

interface Placed {
  flow: TextFlow;
  start: number;
}

/** Sorts what was found by its place on the page. */
export function byPlace(one: Placed, other: Placed): number {
  if (one.flow === other.flow) return one.start - other.start;
  return standsBefore(one.flow, other.flow) ? -1 : 1;
}
