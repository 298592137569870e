import type { TextFlow } from "../text/text-flows.ts";

/** Gives each occurrence an id that stays while its flow does: the same id means the same nodes and offsets. */
export function mentionIds(): (flow: TextFlow, start: number) => number {
  const known = new WeakMap<TextFlow, Map<number, number>>();
  let last = 0;
  return (flow, start) => {
    const ids = known.get(flow) ?? new Map<number, number>();
    known.set(flow, ids);
    const id = ids.get(start) ?? ++last;
    ids.set(start, id);
    return id;
  };
}
