import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** How many rows a press brings: thousands at once would hold the panel, and nobody could walk through them. */
const step = 500;

/**
 * A list of which the first rows are shown and a press brings more; the focus then goes to the first row that came, since
 * the button may go.
 *
 * @param first how many rows are shown before a press
 * @returns `count` that are shown, how many the next press brings of all, and the press
 */
export function useUnfolded(first: number) {
  const [count, setCount] = useState(first);
  const list = useRef<HTMLOListElement & HTMLUListElement>(null);
  const arrivedRef = useRef(-1);
  useLayoutEffect(() => {
    if (arrivedRef.current < 0) return;
    list.current?.querySelectorAll(":scope > li")[arrivedRef.current]?.querySelector("button")?.focus();
    arrivedRef.current = -1;
  }, [count]);
  const next = (all: number) => Math.min(step, all - count);
  const unfold = () => {
    arrivedRef.current = count;
    setCount(count + step);
  };
  return { count, list, next, unfold };
}
