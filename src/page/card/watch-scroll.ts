/** Whether the page moved under a pointer that rests. */
export interface Scroll {
  /** The page scrolled, and the pointer has not moved since. */
  isNew(): boolean;
  pointerMoved(): void;
}

/** @param moved told once in a frame in which anything on the page scrolled */
export function watchScroll(page: Document, moved: () => void, signal: AbortSignal): Scroll {
  let fresh = false;
  let waiting = false;
  page.addEventListener(
    "scroll",
    () => {
      fresh = true;
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (!signal.aborted) moved();
      });
    },
    { signal, passive: true, capture: true },
  );
  return { isNew: () => fresh, pointerMoved: () => void (fresh = false) };
}
