import type { TextFlow } from "../read/text-flow.ts";

/**
 * Gives each occurrence an id that stays while its flow does: the same id means the same nodes and offsets. A name may
 * begin with a number ("67 phones"), so what it is counts too.
 */
export function mentionIds(): (flow: TextFlow, start: number, type: "entity" | "figure") => number {
  const known = new WeakMap<TextFlow, Map<string, number>>();
  let last = 0;
  return (flow, start, type) => {
    const ids = known.get(flow) ?? new Map<string, number>();
    known.set(flow, ids);
    const key = `${type} ${start}`;
    const id = ids.get(key) ?? ++last;
    ids.set(key, id);
    return id;
  };
}
