import type { Reader } from "../mark/reader.ts";
import { boxOf, parentAcross } from "../dom/tree.ts";
import { world } from "../world.ts";
import { onTrusted } from "../dom/trusted-events.ts";

/** What a pointer or finger has done while the card's script is on its way. */
export interface Hand {
  /** The last movement of what can hover, and when, in ms of this script's clock. */
  moved?: { event: MouseEvent; page: Document; time: number };
  /** The last click, with all that it went through, which is known only while it is told of. */
  clicked?: { event: MouseEvent; page: Document; time: number; path: EventTarget[]; touch: boolean };
}

/** After how long it is asked once more where no card came, and at most how often blocks are measured, in ms. */
const patience = 3000;
const rests = 50;

/**
 * Has the card brought when a pointer or a finger first comes into a block with a mark, and keeps what it does until
 * then for the card: a rest that began before counts, and the tap that brought it opens it.
 */
export function watchHand({ eachDocument, painter }: Reader, wanted: () => void, signal: AbortSignal): void {
  const waits = new AbortController();
  const hand: Hand = {};
  let asked = -patience;
  let touch = false;
  const isNear = nearness(painter);
  const ask = (event: MouseEvent, page: Document) => {
    const now = performance.now();
    if (now < asked + patience || !isNear(event, page, now)) return;
    asked = now;
    wanted();
  };
  const pressed = (event: PointerEvent, page: Document) => {
    touch = event.pointerType === "touch";
    delete hand.moved;
    ask(event, page);
  };
  eachDocument((page, gone) => {
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, gone, waits.signal]) };
    const view = page.defaultView!;
    const moved = (event: MouseEvent) => {
      // A finger rests on nothing.
      if ((event as PointerEvent).pointerType === "touch") return;
      hand.moved = { event, page, time: performance.now() };
      ask(event, page);
    };
    // A page that ends one of these before us seldom ends the others.
    onTrusted(view, "pointermove pointerrawupdate mousemove", moved, options);
    onTrusted(page.documentElement, "pointerleave", () => delete hand.moved, options);
    const clicked = (event: MouseEvent) => {
      hand.clicked = { event, page, time: performance.now(), path: event.composedPath(), touch };
      ask(event, page);
    };
    onTrusted(view, "pointerdown", (event: PointerEvent) => pressed(event, page), options);
    onTrusted(view, "click", clicked, options);
  });
  world.takeHand = () => {
    waits.abort();
    delete world.takeHand;
    return hand;
  };
  signal.addEventListener("abort", () => delete world.takeHand);
}

/** Tells whether something happens in a block with a mark, or over one: something of the page may lie above it. */
function nearness({ blocks, near }: Reader["painter"]) {
  let measured = 0;
  return (event: MouseEvent, page: Document, now: number): boolean => {
    for (let at = event.composedPath()[0] as Node | null; at; at = parentAcross(at))
      if (blocks.has(at as Element)) return true;
    if (now < measured + rests) return false;
    measured = now;
    const { clientX: x, clientY: y } = event;
    return near().some((block) => {
      const { left, right, top, bottom } = boxOf(block).getBoundingClientRect();
      return block.ownerDocument === page && left <= x && x <= right && top <= y && y <= bottom;
    });
  };
}
