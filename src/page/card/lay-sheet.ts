import { foldPair, layHost, limitHeight, setStyle, type CardHost } from "./card-host.ts";
import { parentLaidOut } from "../dom/tree.ts";
import { frameOffset } from "./frame-offset.ts";
import { sheetMove } from "./sheet-drag.ts";
import { later } from "../schedule/timers.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** How much of the viewport's height the sheet takes, folded and unfolded. */
const folded = 0.4;
const unfolded = 0.8;

/** What of the sheet a finger drags: all but what scrolls and what is pressed. */
const handle = ".grip, header";

interface Setting {
  host: CardHost;
  range: Range;
  close: () => void;
  /** Shows all of the card, or a glance. */
  unfold: (full: boolean) => void;
  signal: AbortSignal;
}

/**
 * Shows the card as a sheet along the lower edge, until `signal` ends: dragged up it unfolds, dragged down or by the
 * system's "back" it closes. The page is scrolled where the sheet would cover the line that it explains.
 */
export function laySheet({ host, range, close, unfold, signal }: Setting): void {
  // A frame's, while that alone is in fullscreen.
  const view = host.element.ownerDocument.defaultView!;
  let open = false;
  /** What can be seen, in the page's own px: one without a viewport of its own is shown smaller than it is laid out. */
  const height = () => view.visualViewport!.height * view.visualViewport!.scale;
  const fold = (wanted: boolean) => {
    open = wanted;
    unfold(wanted);
    limitHeight(host, height() * (wanted ? unfolded : folded));
    foldPair(host);
    setStyle(host.element, { transform: "none" });
  };
  const grip = host.root.querySelector(".grip");
  layHost(host);
  fold(false);
  let dragged = false;
  if (grip) onTrusted(grip, "click", () => dragged || fold(!open), { signal });
  onTrusted(view, "resize", () => fold(open), { signal });
  watchDrag(host, signal, (moved, speed) => {
    // The end of a drag by the grip is a click on it, too; what is pressed later is meant.
    dragged = Math.abs(moved) > 5;
    later(() => (dragged = false));
    const move = sheetMove(moved, speed, open);
    if (move === "close") close();
    else fold(move === "unfold" || (move === "stay" && open));
  });
  closeByBack(view, close, signal);
  uncover(host, range);
}

/** Scrolls what holds the line, from the innermost out, until the sheet no longer covers it. */
function uncover({ element }: CardHost, range: Range): void {
  const page = element.ownerDocument;
  const { top } = element.getBoundingClientRect();
  for (let around = parentLaidOut(range.startContainer); around; around = parentLaidOut(around)) {
    const inside = around.ownerDocument;
    const { scale, y } = frameOffset(inside, page);
    const covered = y + scale * range.getBoundingClientRect().bottom - top;
    if (covered <= 0) return;
    const scrolls = around === inside.scrollingElement || /auto|scroll/.test(styleOf(around).overflowY);
    if (scrolls) around.scrollBy({ top: covered / scale + 16, behavior: "instant" });
  }
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

/** The sheet follows the finger down; at its end `dropped` is told how far it went, and how fast it was. */
function watchDrag(host: CardHost, signal: AbortSignal, dropped: (moved: number, speed: number) => void): void {
  let start: PointerEvent | undefined;
  let last: PointerEvent | undefined;
  let speed = 0;
  const options = { signal } as const;
  const down = (event: PointerEvent) => {
    const target = event.target as Element;
    if (start || !target.closest(handle) || target.closest("button:not(.grip)")) return;
    start = last = event;
    speed = 0;
    target.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!start || !last || event.pointerId !== start.pointerId) return;
    speed = (event.clientY - last.clientY) / Math.max(1, event.timeStamp - last.timeStamp);
    last = event;
    setStyle(host.element, { transform: `translateY(${Math.max(0, event.clientY - start.clientY)}px)` });
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== start?.pointerId) return;
    // What the browser took over was no drag; where it then was is not told.
    if (event.type === "pointercancel") dropped(0, 0);
    else dropped(event.clientY - start.clientY, speed);
    start = undefined;
  };
  const { root } = host;
  onTrusted(root, "pointerdown", down, options);
  onTrusted(root, "pointermove", move, options);
  onTrusted(root, "pointerup pointercancel", up, options);
}

interface CloseWatcherLike extends EventTarget {
  destroy(): void;
}

/** The system's "back" closes the sheet, where the browser tells of it; the page's history is never touched. */
function closeByBack(view: Window, close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = view as { CloseWatcher?: new () => CloseWatcherLike };
  if (!CloseWatcher) return;
  const watcher = new CloseWatcher();
  onTrusted(watcher, "close", close, { signal });
  signal.addEventListener("abort", () => watcher.destroy());
}
