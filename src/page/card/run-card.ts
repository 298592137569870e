import type { EarlyInput } from "./open/card-loader.ts";
import { mentionAtPoint } from "../mark/hit-test.ts";
import type { Reader } from "../mark/reader.ts";
import { createCardHost } from "./host/card-host.ts";
import { createCardView, type CardView, type ShowOptions } from "./show-card.ts";
import { createFactStore } from "./card-facts.ts";
import { createHoverController, type HoverEvent } from "./open/hover.ts";
import { frameOffset, toPagePoint, type Point } from "./place/geometry.ts";
import { selectionReaches, watchClicks } from "./open/watch-presses.ts";
import type { ShieldOptions } from "./host/event-shield.ts";
import { createCommandRunner, type PageCommand } from "./keyboard/commands.ts";
import { watchPointer, watchScroll } from "./open/watch-pointer.ts";
import { ownObjects, onTrusted } from "../dom/trusted-events.ts";
import type { CardBackend } from "./card-actions.ts";
import { clock } from "../schedule/timers.ts";

/** What the reader tells the card. */
export interface Card {
  /** What was found is another: missing facts are fetched before anybody rests on them. */
  moreFound(): void;
  /** Opens the card of a mention of an entity or a figure, pinned; `quietly` without taking the focus. */
  show(id: number, quietly?: boolean): void;
  /** Does what a key is for. */
  run(command: PageCommand): void;
}

interface RunCardOptions {
  page: Document;
  reader: Reader;
  css: string;
  ask: CardBackend;
  /** What a pointer or finger did before this script was here. */
  hand?: EarlyInput | undefined;
  /** In Firefox: starts the event shield for this host. In a frame nothing can be shielded. */
  keep?: ((kept: ShieldOptions) => void) | undefined;
  /** Whether the extension is still there; asked at every event. Where it is not, it ends `signal` too. */
  alive: () => boolean;
  signal: AbortSignal;
}

/** Opens and closes the card as `hover` decides, until `signal` ends. */
export function runCard({ page, reader, css, ask, hand = {}, keep, alive, signal }: RunCardOptions): Card {
  let [late, how]: [number, ShowOptions] = [0, { at: undefined, touch: false, called: false }];
  const hover = createHoverController({
    dwell: () => Math.max(0, reader.settings.dwell - late),
    mayRun: () => alive() && !signal.aborted,
    show(now, before) {
      // What is pinned as it opens was called for, by a click or a key.
      if (now.shown !== before.shown) shower.show(now.shown, { ...how, called: now.pinned && how.called });
      else shower.pin(now.pinned);
    },
    expect: (mention) => shower.prepare(mention, { ...how, called: false }),
  });
  const tell = (event: HoverEvent, at?: Point, touch = false) => {
    // What is unfolded in the card goes first.
    if (event.type === "dismiss" && closeMenu(root)) return;
    if ("mention" in event) how = { at, touch, called: true };
    hover(event);
    // A card that a rest has opened is held now, and the person is let in.
    if (event.type === "press") shower.focus();
  };
  const close = () => hover({ type: "dismiss" });
  const hold = () => hover({ type: "pin", pinned: true });
  const facts = createFactStore(ask.facts, () => shower.refresh());
  const cardHost = createCardHost(page, css, reader.rootsIn, !keep);
  const { element: host, root } = cardHost;
  const early: ((event: Event) => void)[] = [];
  keep?.({ host, root, hear: (event) => early.forEach((hear) => hear(event)) });
  const shower = createCardView({ page, reader, host: cardHost, facts, ask, hold, close, signal });
  const press = (mention: number) => tell({ type: "press", mention });
  const run = createCommandRunner({ page, reader, facts, close, press, signal });

  // A rest that began before this script was there has lasted for a while.
  late = hand.moved ? clock() - hand.moved.time : 0;
  watchDocuments({ page, reader, host, shower, tell, early, hand, signal });
  late = 0;
  watchFocus(root, hover, hold, signal);
  onTrusted(page.defaultView!, "pagehide", () => leavePage(hover), { signal });
  // Much was found before this script came; often all.
  let known: Promise<unknown> = facts.want(reader.known());
  const moreFound = () => {
    known = Promise.all([known, facts.want(reader.known())]);
    shower.refresh();
  };
  return {
    moreFound,
    // A key may have loaded this script: the spoken mention waits for its facts.
    run: (command) => void known.then(() => run(command)),
    show(mention, quietly = false) {
      how = { at: undefined, touch: false, called: !quietly };
      hover({ type: "open", mention });
    },
  };
}

/** Nobody points at anything on a page that is left; should it come back, the pointer is elsewhere. */
function leavePage(hover: (event: HoverEvent) => void): void {
  hover({ type: "over", mention: undefined, opens: false, fast: true });
  hover({ type: "focus", inside: false });
}

interface Watched {
  page: Document;
  reader: Reader;
  host: Element;
  shower: CardView;
  tell: (event: HoverEvent, at?: Point, touch?: boolean) => void;
  /** What hears the page's events before the page does, where something shows them so early. */
  early: ((event: Event) => void)[];
  hand: EarlyInput;
  signal: AbortSignal;
}

/** Follows pointer, finger and keys in the page and in its frames; the card stands in the page. */
function watchDocuments({ page, reader, host, shower, tell, early, hand, signal }: Watched): void {
  const scroll = watchScroll(signal);
  reader.eachDocument((inside, gone) => {
    const watched = {
      page: inside,
      host,
      mentionAt: (x: number, y: number) => mentionAtPoint(inside, reader, x, y),
      isSelected(id: number) {
        const mention = reader.mention(id);
        return mention !== undefined && selectionReaches(reader, mention);
      },
      tell,
      toPage: (point: Point) => toPagePoint(frameOffset(inside, page), point),
      // A frame's events are its own.
      ...(inside === page && { early: (hear: (event: Event) => void) => void early.push(hear) }),
      signal: AbortSignal.any([gone, signal]),
    };
    watchPointer({ ...watched, scroll, trigger: () => reader.settings, moved: hand.moved });
    watchClicks({ ...watched, shown: () => shower.shown(), clicked: hand.clicked });
    gone.addEventListener("abort", () => shower.leave(inside), { signal });
  });
}

/** On the root: nothing outside needs these events. */
function watchFocus(root: ShadowRoot, hover: (event: HoverEvent) => void, hold: () => void, signal: AbortSignal): void {
  const came = () => {
    hover({ type: "focus", inside: true });
    hold();
  };
  onTrusted(root, "focusin", came, { signal });
  onTrusted(root, "click", hold, { signal });
  const left = (event: Event) => {
    const { relatedTarget } = event as FocusEvent;
    hover({ type: "focus", inside: root.contains(relatedTarget as Node | null) });
  };
  onTrusted(root, "focusout", left, { signal });
  onTrusted(root, "mousedown", leaveFocus, { signal });
}

/** A press beside all controls leaves the focus where it is in the page: what that has open may close without. */
function leaveFocus(event: Event): void {
  if (!(event.target as Element).closest("a,button,summary,input,select,textarea,label,[tabindex]:not([role=dialog])"))
    event.preventDefault();
}

/** Closes what a card has unfolded above itself, if anything. */
function closeMenu(root: ShadowRoot): boolean {
  const button = root.querySelector<HTMLElement>("[aria-haspopup][aria-expanded=true]");
  if (button) {
    const click = new MouseEvent("click", { bubbles: true });
    ownObjects().add(click);
    button.dispatchEvent(click);
  }
  return button !== null;
}
