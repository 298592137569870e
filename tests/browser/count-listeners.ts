import { vi } from "vitest";

/** Counts listeners from now on, until the mocks are restored: those that could still be called, on what is on the page. */
export function countListeners(): () => number {
  const added = vi.spyOn(EventTarget.prototype, "addEventListener");
  const removed = vi.spyOn(EventTarget.prototype, "removeEventListener");
  return () => {
    const known = new Map<unknown, Map<unknown, AbortSignal | undefined>>();
    const textBeforeHeadings = [added, removed].flatMap((spy) =>
      spy.mock.calls.map(([, listener, options], index) => ({
        turn: spy.mock.invocationCallOrder[index]!,
        target: spy.mock.contexts[index],
        listener,
        until: typeof options === "object" && "signal" in options ? options.signal : undefined,
        adds: spy === added,
      })),
    );
    for (const { target, listener, until, adds } of textBeforeHeadings.toSorted(
      (one, other) => one.turn - other.turn,
    )) {
      const here = known.get(target) ?? new Map<unknown, AbortSignal | undefined>();
      known.set(target, here);
      if (adds) here.set(listener, until);
      else here.delete(listener);
    }
    return [...known]
      .filter(([target]) => !isOver(target))
      .flatMap(([, here]) => [...here.values()].filter((until) => !isOver(until))).length;
  };
}

/** A port is closed by the message that it is there for. */
const isOver = (what: unknown): boolean =>
  what instanceof MessagePort ||
  (what instanceof AbortSignal ? what.aborted : what instanceof Node && !what.isConnected);
