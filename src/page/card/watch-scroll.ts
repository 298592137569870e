import { onFrame } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** Whether the page moved under a pointer that rests. */
export interface Scroll {
  /** The page or a frame of it scrolled, and the pointer has not moved since. */
  isNew(): boolean;
  pointerMoved(): void;
  /**
   * Follows one more document until `signal` ends. The scrolling of the page moves what its frames show as well.
   *
   * @param moved told once in a frame in which anything in any of the documents scrolled
   */
  follow(page: Document, moved: () => void, signal: AbortSignal): void;
}

export function watchScroll(): Scroll {
  const told = new Set<() => void>();
  let fresh = false;
  let waiting = false;
  const tell = () => {
    waiting = false;
    for (const moved of told) moved();
  };
  const scrolled = () => {
    fresh = true;
    if (!waiting) onFrame(tell);
    waiting = true;
  };
  return {
    isNew: () => fresh,
    pointerMoved: () => void (fresh = false),
    follow(page, moved, signal) {
      told.add(moved);
      signal.addEventListener("abort", () => told.delete(moved));
      // Of what scrolls in a shadow root only the wheel is heard.
      onTrusted(page, "scroll wheel", scrolled, { signal, passive: true, capture: true });
    },
  };
}
