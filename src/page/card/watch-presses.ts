import type { Point } from "./heads-for.ts";
import type { HoverEvent } from "./hover.ts";

interface Setting {
  page: Document;
  host: Element;
  mentionAt: (x: number, y: number) => { id: number } | undefined;
  /** Whether a card is open. */
  isOpen: () => boolean;
  tell: (event: HoverEvent, at: Point) => void;
  signal: AbortSignal;
}

/** What a click on it is meant for. */
const controls = "a[href],area[href],button,label,input,select,textarea,summary,[role=button],[role=link],[onclick]";

/** A click on a mark pins its card, unless the click belongs to a control of the page; Escape closes what is open. */
export function watchPresses({ page, host, mentionAt, isOpen, tell, signal }: Setting): void {
  page.addEventListener(
    "click",
    (event) => {
      const target = event.target as Element;
      if (target === host || event.button !== 0 || target.closest?.(controls)) return;
      const mention = mentionAt(event.clientX, event.clientY);
      if (mention) tell({ type: "press", mention: mention.id }, { x: event.clientX, y: event.clientY });
    },
    { signal, capture: true, passive: true },
  );
  // On the window and first in line: a page's own Escape must not close its dialog together with our card.
  page.defaultView!.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !isOpen()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell({ type: "dismiss" }, { x: 0, y: 0 });
    },
    { signal, capture: true },
  );
}
