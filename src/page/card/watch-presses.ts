import type { Point } from "./heads-for.ts";
import type { HoverEvent } from "./hover.ts";
import { isSelected } from "./trigger.ts";

interface Setting {
  page: Document;
  host: Element;
  mentionAt: (x: number, y: number) => { id: number } | undefined;
  /** Whether a card is open. */
  isOpen: () => boolean;
  /** A point of the document's viewport as one of the page's. */
  toPage: (point: Point) => Point;
  /** `touch`: a finger did it. */
  tell: (event: HoverEvent, at?: Point, touch?: boolean) => void;
  signal: AbortSignal;
}

/** What a click on it is meant for. */
const controls =
  "a[href],area[href],button,label,input,select,textarea,summary,option,[onclick],[contenteditable]:not([contenteditable=false])," +
  ["button", "link", "tab", "menuitem", "option", "checkbox", "radio", "switch", "treeitem"]
    .map((role) => `[role=${role}]`)
    .join();

/** A click on a mark pins its card, unless the click belongs to a control of the page; Escape closes what is open. */
export function watchPresses({ page, host, mentionAt, toPage, isOpen, tell, signal }: Setting): void {
  const view = page.defaultView!;
  let touch = false;
  let swallowed = false;
  page.addEventListener("pointerdown", ({ pointerType }) => (touch = pointerType === "touch"), {
    signal,
    capture: true,
    passive: true,
  });
  page.addEventListener(
    "click",
    (event) => {
      // The end of a selection and the second half of a double click are no press on a mark.
      if (event.button !== 0 || event.detail > 1 || isSelected(page, event.target)) return;
      if (event.composedPath().some((one) => one === host || isControl(one))) return;
      const at = { x: event.clientX, y: event.clientY };
      const mention = mentionAt(at.x, at.y);
      if (mention) tell({ type: "press", mention: mention.id }, toPage(at), touch);
    },
    { signal, capture: true, passive: true },
  );
  // On the window and first in line: a page's own Escape must not close its dialog together with our card.
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    if (event.type === "keydown") {
      // An input method takes its own Escape.
      swallowed = isOpen() && !event.isComposing;
      if (swallowed) tell({ type: "dismiss" });
    }
    if (!swallowed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowed = event.type === "keydown";
  };
  for (const type of ["keydown", "keyup"] as const) view.addEventListener(type, escape, { signal, capture: true });
}

/** Not told by `instanceof`: each frame has classes of its own. */
function isControl(target: EventTarget): boolean {
  const { matches } = target as Partial<Element>;
  return Boolean(matches?.call(target as Element, controls));
}
