import { headsFor, type Point } from "./heads-for.ts";
import type { HoverEvent } from "./hover.ts";

/** A pointer that moves faster than this, in px/ms, is on its way elsewhere. */
const calmSpeed = 0.5;

interface Setting {
  page: Document;
  /** The host of the card; events inside its closed root are retargeted to it. */
  host: Element;
  mentionAt: (x: number, y: number) => { id: number } | undefined;
  tell: (event: HoverEvent, at: Point) => void;
  signal: AbortSignal;
}

/** Turns what the pointer does on the page into the events of `hover`. Only the last movement of a frame is looked at. */
export function watchPointer({ page, host, mentionAt, tell, signal }: Setting): void {
  let last: (Point & { time: number }) | undefined;
  let latest: PointerEvent | undefined;

  const look = () => {
    const event = latest!;
    latest = undefined;
    if (signal.aborted) return;
    const now = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    const before = last;
    last = now;
    if (event.target === host) return tell({ type: "in-card" }, now);
    const mention = mentionAt(now.x, now.y)?.id;
    const box = host.isConnected && host.getBoundingClientRect();
    if (mention === undefined && box && before && headsFor(box, before, now)) tell({ type: "heading-for-card" }, now);
    tell({ type: "over", mention, calm: isCalm(page, event, before) }, now);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    if (!latest) requestAnimationFrame(look);
    latest = event;
  };
  const options = { signal, passive: true, capture: true } as const;
  page.addEventListener("pointermove", moved, options);
  page.documentElement.addEventListener(
    "pointerleave",
    (event) => tell({ type: "over", mention: undefined, calm: false }, { x: event.clientX, y: event.clientY }),
    { signal, passive: true },
  );
  for (const disturbance of ["scroll", "keydown", "pointerdown"] as const)
    page.addEventListener(disturbance, () => tell({ type: "disturbed" }, last ?? { x: 0, y: 0 }), options);
}

function isCalm(page: Document, event: PointerEvent, before: (Point & { time: number }) | undefined): boolean {
  if (event.buttons !== 0 || page.getSelection()?.type === "Range") return false;
  if (!before) return true;
  const speed =
    Math.hypot(event.clientX - before.x, event.clientY - before.y) / Math.max(1, event.timeStamp - before.time);
  return speed <= calmSpeed;
}
