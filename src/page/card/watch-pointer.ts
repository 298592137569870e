import { headsFor, type Point } from "./heads-for.ts";
import type { HoverEvent } from "./hover.ts";
import { restOpens, watchKeys, type Trigger } from "./trigger.ts";
import type { Scroll } from "./watch-scroll.ts";

/** A pointer that moves faster than this, in px/ms, is on its way elsewhere. */
const calmSpeed = 0.5;

interface Setting {
  page: Document;
  /** The host of the card; events inside its closed root are retargeted to it. */
  host: Element;
  trigger: () => Trigger;
  /** Of all documents together. */
  scroll: Scroll;
  mentionAt: (x: number, y: number) => { id: number } | undefined;
  /** A point of the document's viewport as one of the page's, in which the card stands. */
  toPage: (point: Point) => Point;
  /** `at` is a point of the page's viewport. */
  tell: (event: HoverEvent, at?: Point) => void;
  signal: AbortSignal;
}

/** Where the pointer was last, and when. */
type Seen = Point & { time: number; target: EventTarget | null };

/** Turns what the pointer does on the page into the events of `hover`. Only the last movement of a frame is looked at. */
export function watchPointer({ page, host, trigger, scroll, mentionAt, toPage, tell, signal }: Setting): void {
  let last: Seen | undefined;
  let latest: PointerEvent | undefined;
  const markUnder = (at: Point) => mentionAt(at.x, at.y)?.id;
  scroll.follow(page, () => last && tell({ type: "scrolled", mention: markUnder(last) }), signal);
  const held = (down: boolean) => {
    if (!down) tell({ type: "disturbed" });
    // The pointer may rest on a mark already.
    else if (last && last.target !== host && !scroll.isNew())
      tell({ type: "over", mention: markUnder(last), opens: true, fast: false }, toPage(last));
  };
  const types = watchKeys({ page, trigger, held, typed: () => tell({ type: "disturbed" }), signal });

  const look = () => {
    const event = latest;
    latest = undefined;
    // The pointer may have left since.
    if (!event || signal.aborted) return;
    const now = { x: event.clientX, y: event.clientY, time: event.timeStamp, target: event.target };
    const before = last;
    // After a scroll a browser tells of a movement that nobody made.
    if (scroll.isNew() && before?.x === now.x && before.y === now.y) return;
    last = now;
    scroll.pointerMoved();
    if (event.target === host) return tell({ type: "in-card" });
    const box = host.isConnected && host.getBoundingClientRect();
    if (box && before && headsFor(box, toPage(before), toPage(now))) tell({ type: "heading-for-card" });
    const opens = restOpens(page, event, trigger()) && !types(now.time);
    tell({ type: "over", mention: markUnder(now), opens, fast: isFast(before, now) }, toPage(now));
  };
  listen(
    page,
    {
      moved(event) {
        if (!latest) requestAnimationFrame(look);
        latest = event;
      },
      pressed: () => tell({ type: "disturbed" }),
      left() {
        last = latest = undefined;
        tell({ type: "over", mention: undefined, opens: false, fast: true });
      },
    },
    signal,
  );
}

type Heard = Record<"moved" | "pressed" | "left", (event: PointerEvent) => void>;

function listen(page: Document, { moved, pressed, left }: Heard, signal: AbortSignal): void {
  const options = { signal, passive: true, capture: true } as const;
  page.addEventListener("pointermove", hovers(moved), options);
  page.addEventListener("pointerdown", pressed, options);
  page.documentElement.addEventListener("pointerleave", hovers(left), { signal, passive: true });
}

/** A finger rests on nothing: only what can hover is followed. */
function hovers(tell: (event: PointerEvent) => void): (event: PointerEvent) => void {
  return (event) => {
    if (event.pointerType !== "touch") tell(event);
  };
}

function isFast(before: Seen | undefined, now: Seen): boolean {
  if (!before) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) / Math.max(1, now.time - before.time) > calmSpeed;
}
