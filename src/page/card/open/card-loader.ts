import { announce } from "../host/announce.ts";
import { listMentions } from "../../mark/found-mention.ts";
import { createMarkStyler } from "../../mark/mark-colours.ts";
import type { Reader } from "../../mark/reader.ts";
import { boxOf, composedParent } from "../../dom/tree.ts";
import { onTrusted, onAbort } from "../../dom/trusted-events.ts";
import { clock } from "../../schedule/timers.ts";

/** How this script and the card's find each other in one document. */
interface LoaderState {
  card?: object;
  /** Hands over what a pointer or finger did before the card's script was here, and stops recording. */
  takeEarlyInput?: () => EarlyInput;
}

interface LoaderOptions {
  reader: Reader;
  state: LoaderState;
  /** Asks for the card. */
  wantCard: () => void;
  /** What is said of so many mentions. */
  sayCount: (count: number) => Promise<string | undefined>;
  signal: AbortSignal;
}

/**
 * Styles and announces the marks, and asks for the card's script when a pointer comes near one.
 *
 * @returns to be called whenever what was found, or the settings, may differ
 */
export function startCardLoader({ reader, state, wantCard, sayCount, signal }: LoaderOptions): () => void {
  const updateStyles = createMarkStyler(reader, signal);
  let isWatched = false;
  let isSaid = false;
  const say = async (count: number) => {
    const line = await sayCount(count);
    if (line !== undefined && !signal.aborted) announce(reader.page, line, signal);
  };
  return () => {
    const { length } = listMentions(reader);
    if (!reader.anyMarked()) return;
    updateStyles();
    if (!isWatched && !state.card) recordEarlyInput(reader, state, wantCard, signal);
    isWatched = true;
    // Once, when everything was read.
    if (isSaid || !reader.isComplete()) return;
    isSaid = true;
    if (length > 0 && reader.settings.announcements) void say(length);
  };
}

/** What a pointer or finger has done while the card's script is on its way. */
export interface EarlyInput {
  /** The last movement of what can hover, and when, in ms of this script's clock. */
  moved?: { event: MouseEvent; page: Document; time: number };
  /** The last click with its path, which is known only during dispatch. */
  clicked?: { event: MouseEvent; page: Document; time: number; path: EventTarget[]; touch: boolean };
}

/** How long to wait for the card before asking again, and the shortest time between two measurements; ms. */
const patience = 3000;
const rests = 50;

/**
 * Asks for the card when a pointer or finger first enters a block with a mark. Records what it does until the card is
 * here: time rested counts, and the tap that asked for the card opens it.
 */
function recordEarlyInput(
  { eachDocument, painter }: Reader,
  state: LoaderState,
  wanted: () => void,
  signal: AbortSignal,
): void {
  const waits = new AbortController();
  const hand: EarlyInput = {};
  let asked = -patience;
  let touch = false;
  const isNear = nearness(painter);
  const ask = (event: MouseEvent, page: Document) => {
    const now = clock();
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
      hand.moved = { event, page, time: clock() };
      ask(event, page);
    };
    // A page that ends one of these before us seldom ends the others.
    onTrusted(view, "pointermove pointerrawupdate mousemove", moved, options);
    onTrusted(page.documentElement, "pointerleave", () => delete hand.moved, options);
    const clicked = (event: MouseEvent) => {
      hand.clicked = { event, page, time: clock(), path: event.composedPath(), touch };
      ask(event, page);
    };
    onTrusted(view, "pointerdown", (event: PointerEvent) => pressed(event, page), options);
    onTrusted(view, "click", clicked, options);
  });
  state.takeEarlyInput = () => {
    waits.abort();
    delete state.takeEarlyInput;
    return hand;
  };
  onAbort(signal, () => delete state.takeEarlyInput);
}

/** Tells whether an event is in a block with a mark, or over one: something of the page may cover it. */
function nearness({ blocks, near }: Reader["painter"]) {
  let measured = 0;
  return (event: MouseEvent, page: Document, now: number): boolean => {
    for (let at = event.composedPath()[0] as Node | null; at; at = composedParent(at))
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
