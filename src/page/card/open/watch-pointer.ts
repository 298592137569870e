import type { EarlyInput } from "./card-loader.ts";
import { isMovingToward, type Point } from "../place/geometry.ts";
import type { HoverEvent } from "./hover.ts";
import { restOpens, watchKeys, type Trigger } from "./watch-presses.ts";
import { movedByHand, onAffordableFrame } from "../../schedule/frame-budget.ts";
import { onNextFrame } from "../../schedule/timers.ts";
import { onTrusted, onAbort } from "../../dom/trusted-events.ts";

/** A pointer that moves faster than this, in px/ms, is on its way elsewhere. */
const calmSpeed = 0.5;

interface PointerOptions {
  page: Document;
  /** The host of the card; events inside its closed root are retargeted to it. */
  host: Element;
  trigger: () => Trigger;
  /** Of all documents together. */
  scroll: Scroll;
  mentionAt: (x: number, y: number) => { id: number } | undefined;
  /** Whether a selection reaches into a mention. */
  isSelected: (mention: number) => boolean;
  /** A point of the document's viewport as one of the page's, in which the card stands. */
  toPage: (point: Point) => Point;
  /** `at` is a point of the page's viewport. */
  tell: (event: HoverEvent, at?: Point) => void;
  /** The last movement before there was somebody to hear it. */
  moved?: EarlyInput["moved"];
  /** Registers a listener that runs before the page's own, where that is possible. */
  early?: (hear: (event: Event) => void) => void;
  signal: AbortSignal;
}

/** Where the pointer was last, and when. */
type Seen = Point & { time: number; inCard: boolean };

/** Turns what the pointer does on the page into the events of `hover`. Only the last movement of a frame is looked at. */
export function watchPointer(options: PointerOptions): void {
  const { page, host, trigger, scroll, mentionAt, isSelected, toPage, tell, early, signal } = options;
  let last: Seen | undefined;
  let latest: { event: MouseEvent; inCard: boolean } | undefined;
  const markUnder = (at: Point) => mentionAt(at.x, at.y)?.id;
  scroll.follow(page, () => last && tell({ type: "scrolled", mention: markUnder(last) }), signal);
  const held = (down: boolean) => {
    if (!down) tell({ type: "disturbed" });
    // The pointer may rest on a mark already.
    else if (last && !last.inCard && !scroll.isNew())
      tell({ type: "over", mention: markUnder(last), opens: true, fast: false }, toPage(last));
  };
  const types = watchKeys({ page, trigger, held, typed: () => tell({ type: "disturbed" }), signal });

  const check = () => {
    const { event, inCard = false } = latest ?? {};
    latest = undefined;
    // The pointer may have left since.
    if (!event || signal.aborted) return;
    const now = { x: event.clientX, y: event.clientY, time: event.timeStamp, inCard };
    const before = last;
    // After a scroll or a change of the page a browser tells of a movement that nobody made.
    if (before?.x === now.x && before.y === now.y) return;
    last = now;
    scroll.pointerMoved();
    if (inCard) return tell({ type: "in-card" });
    const box = host.isConnected && host.getBoundingClientRect();
    if (box && before && isMovingToward(box, toPage(before), toPage(now))) tell({ type: "heading-for-card" });
    const mention = markUnder(now);
    const opens = restOpens(event, trigger()) && !types(now.time) && !(mention !== undefined && isSelected(mention));
    tell({ type: "over", mention, opens, fast: isFast(before, now) }, toPage(now));
  };
  const heard: Heard = {
    moved(event) {
      if (!latest) onNextFrame(check);
      // The host may stand in a shadow root of the page, and an event's path is known only during dispatch.
      latest = { event, inCard: event.composedPath().includes(host) };
    },
    pressed: () => tell({ type: "disturbed" }),
    left() {
      last = latest = undefined;
      tell({ type: "over", mention: undefined, opens: false, fast: true });
    },
  };
  listen(page, heard, signal);
  if (options.moved?.page === page) {
    latest = { event: options.moved.event, inCard: false };
    check();
  }
  early?.((event) => {
    if (event.type === "pointermove" && !signal.aborted) hovers(heard.moved)(event as PointerEvent);
  });
}

type Heard = Record<"moved" | "pressed" | "left", (event: MouseEvent) => void>;

/**
 * Listens on the window, which comes first. A page that ends every `pointermove` there, before us, seldom ends those events
 * as well that come along with it: they are listened for until the first `pointermove` comes through, or a finger.
 */
function listen(page: Document, { moved, pressed, left }: Heard, signal: AbortSignal): void {
  const view = page.defaultView!;
  const instead = new AbortController();
  const options = { signal, passive: true, capture: true };
  const insteadOptions = { ...options, signal: AbortSignal.any([signal, instead.signal]) };
  const move = hovers(moved);
  onTrusted(view, "pointerrawupdate mousemove", move, insteadOptions);
  onTrusted<PointerEvent>(
    view,
    "pointermove",
    (event) => {
      instead.abort();
      move(event);
    },
    options,
  );
  onTrusted<PointerEvent>(
    view,
    "pointerdown",
    (event) => {
      if (event.pointerType === "touch") instead.abort();
      pressed(event);
    },
    options,
  );
  onTrusted(page.documentElement, "pointerleave", hovers(left), { signal, passive: true });
}

/** A finger rests on nothing: only what can hover is followed. */
function hovers(tell: (event: MouseEvent) => void): (event: MouseEvent) => void {
  return (event) => {
    if ((event as PointerEvent).pointerType !== "touch") tell(event);
  };
}

function isFast(before: Seen | undefined, now: Seen): boolean {
  if (!before) return false;
  return Math.hypot(now.x - before.x, now.y - before.y) / Math.max(1, now.time - before.time) > calmSpeed;
}

/** Whether the page moved under a pointer that rests. */
interface Scroll {
  /** Whether anything scrolled since the pointer last moved. */
  isNew(): boolean;
  pointerMoved(): void;
  /**
   * Follows one more document until `signal` ends. The scrolling of the page moves what its frames show as well.
   *
   * @param moved told once in a frame in which anything in any of the documents scrolled
   */
  follow(page: Document, moved: () => void, signal: AbortSignal): void;
}

/** @param life ends what waits for a frame */
export function watchScroll(life: AbortSignal): Scroll {
  const told = new Set<() => void>();
  let fresh = false;
  let waiting = false;
  const tell = () => {
    waiting = false;
    for (const moved of told) moved();
  };
  const scrolled = ({ type }: Event) => {
    if (type !== "scroll") movedByHand();
    fresh = true;
    if (!waiting) onAffordableFrame(tell, life);
    waiting = true;
  };
  return {
    isNew: () => fresh,
    pointerMoved: () => void (fresh = false),
    follow(page, moved, signal) {
      told.add(moved);
      onAbort(signal, () => told.delete(moved));
      // Of what scrolls in a shadow root only the wheel is heard.
      onTrusted(page, "scroll wheel touchmove", scrolled, { signal, passive: true, capture: true });
    },
  };
}
