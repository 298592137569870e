import { layHost, limitHeight, setStyle, type CardHost } from "./card-host.ts";
import { sheetMove } from "./sheet-drag.ts";

/** How much of the viewport's height the sheet takes, folded and unfolded. */
const folded = 0.5;
const unfolded = 0.9;

/** What of the sheet a finger drags: all but what scrolls and what is pressed. */
const handle = ".grip, header";

interface Setting {
  host: CardHost;
  range: Range;
  close: () => void;
  signal: AbortSignal;
}

/**
 * Shows the card as a sheet along the lower edge, until `signal` ends: dragged up it unfolds, dragged down or by the
 * system's "back" it closes. The page is scrolled where the sheet would cover the line that it explains.
 */
export function laySheet({ host, range, close, signal }: Setting): void {
  const view = host.element.ownerDocument.defaultView!;
  let open = false;
  const fold = (wanted: boolean) => {
    open = wanted;
    limitHeight(host, view.innerHeight * (wanted ? unfolded : folded));
    grip?.setAttribute("aria-expanded", String(wanted));
    setStyle(host.element, { transform: "none" });
  };
  const grip = host.root.querySelector(".grip");
  layHost(host);
  fold(false);
  let dragged = false;
  grip?.addEventListener("click", () => dragged || fold(!open), { signal });
  view.addEventListener("resize", () => fold(open), { signal });
  watchDrag(host, signal, (moved, speed) => {
    // The end of a drag by the grip is a click on it, too.
    dragged = Math.abs(moved) > 5;
    const move = sheetMove(moved, speed, open);
    if (move === "close") close();
    else fold(move === "unfold" || (move === "stay" && open));
  });
  closeByBack(view, close, signal);
  const covered = range.getBoundingClientRect().bottom - host.element.getBoundingClientRect().top;
  if (covered > 0) view.scrollBy({ top: covered + 16, behavior: "instant" });
}

/** The sheet follows the finger down; at its end `dropped` is told how far it went, and how fast it was. */
function watchDrag(host: CardHost, signal: AbortSignal, dropped: (moved: number, speed: number) => void): void {
  let start: PointerEvent | undefined;
  let last: PointerEvent | undefined;
  let speed = 0;
  const options = { signal } as const;
  const down = (event: PointerEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || !target.closest(handle) || target.closest("button:not(.grip)")) return;
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
    if (start && event.pointerId === start.pointerId) dropped(event.clientY - start.clientY, speed);
    start = undefined;
  };
  const { root } = host;
  root.addEventListener("pointerdown", down as EventListener, options);
  root.addEventListener("pointermove", move as EventListener, options);
  for (const end of ["pointerup", "pointercancel"]) root.addEventListener(end, up as EventListener, options);
}

interface CloseWatcherLike extends EventTarget {
  destroy(): void;
}

/** The system's "back" closes the sheet, where the browser tells of it; the page's history is never touched. */
function closeByBack(view: Window, close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = view as { CloseWatcher?: new () => CloseWatcherLike };
  if (!CloseWatcher) return;
  const watcher = new CloseWatcher();
  watcher.addEventListener("close", close);
  signal.addEventListener("abort", () => watcher.destroy());
}
