import { setStyle, type CardHost } from "../host/card-host.ts";
import { foldExchange, dockHost, limitHeight } from "./place-card.ts";
import { flatTreeParent, styleOf } from "../../dom/tree.ts";
import { frameOffset } from "./geometry.ts";
import { runLater } from "../../schedule/timers.ts";
import { onTrusted, onAbort } from "../../dom/trusted-events.ts";

/** How much of the viewport's height the sheet takes: folded, where a number's reply is not to be cut, and unfolded. */
const foldedHeight = 0.5;
const unfoldedHeight = 0.8;
/** Folded, where two fingers have enlarged the page. */
const foldedHeightEnlarged = 0.4;

/** What of the sheet a finger drags: all but what scrolls and what is pressed. */
const handle = ".grip, header";

interface SheetOptions {
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
export function showSheet({ host, range, close, unfold, signal }: SheetOptions): void {
  // A frame's, while that alone is in fullscreen.
  const view = host.element.ownerDocument.defaultView!;
  let open = false;
  const seen = view.visualViewport!;
  /**
   * The visible height in the page's own px. A page without a viewport meta tag is shown smaller than it is laid out.
   */
  const height = () => seen.height * Math.min(1, seen.scale);
  const fold = (wanted: boolean) => {
    open = wanted;
    unfold(wanted);
    dockHost(host);
    limitHeight(host, height() * (wanted ? unfoldedHeight : seen.scale > 1 ? foldedHeightEnlarged : foldedHeight));
    foldExchange(host);
    setStyle(host.element, { transform: "none" });
  };
  const grip = host.root.querySelector(".grip");
  fold(false);
  let dragged = false;
  if (grip) onTrusted(grip, "click", () => dragged || fold(!open), { signal });
  onTrusted(seen, "resize scroll", () => fold(open), { signal });
  watchDrag(host, signal, (moved, speed) => {
    // The end of a drag by the grip is a click on it, too; what is pressed later is meant.
    dragged = Math.abs(moved) > 5;
    runLater(() => (dragged = false));
    const move = sheetDragResult(moved, speed, open);
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
  for (let around = flatTreeParent(range.startContainer); around; around = flatTreeParent(around)) {
    const inside = around.ownerDocument;
    const { scale, y } = frameOffset(inside, page);
    const covered = y + scale * range.getBoundingClientRect().bottom - top;
    if (covered <= 0) return;
    const scrolls = around === inside.scrollingElement || /auto|scroll/.test(styleOf(around).overflowY);
    if (scrolls) around.scrollBy({ top: covered / scale + 16, behavior: "instant" });
  }
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

/** The system's back gesture closes the sheet, where `CloseWatcher` exists. The page's history is never touched. */
function closeByBack(view: Window, close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = view as { CloseWatcher?: new () => CloseWatcherLike };
  // A frame of the page can have that name.
  if (typeof CloseWatcher !== "function") return;
  const watcher = new CloseWatcher();
  onTrusted(watcher, "close", close, { signal });
  onAbort(signal, () => watcher.destroy());
}

/** What a drag of the sheet comes to. */
export type SheetDragResult = "close" | "fold" | "unfold" | "stay";

/** How far a finger drags the sheet before that counts, in px. */
const far = 72;

/** A flick counts as well, from this speed on, in px/ms. */
const quick = 0.4;

/**
 * What becomes of the sheet when the finger leaves it.
 *
 * @param moved how far it was dragged down, in px
 * @param speed how fast it moved down at the end, in px/ms
 */
export function sheetDragResult(moved: number, speed: number, isUnfolded: boolean): SheetDragResult {
  if (moved > far || (speed > quick && moved > 0)) return isUnfolded && moved < 2 * far ? "fold" : "close";
  if (!isUnfolded && (moved < -far / 2 || (speed < -quick && moved < 0))) return "unfold";
  return "stay";
}
