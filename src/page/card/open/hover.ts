import { runLater } from "../../schedule/timers.ts";

/** How long after the pointer left a card goes, in ms. */
const closeDelay = 300;

/** What is shown and what is about to be. A delayed step carries a token, so that one that came too late is told. */
export interface Hover {
  /** Id of the mention whose card is open. */
  shown?: number;
  /** A pinned card stays until it is dismissed. */
  pinned: boolean;
  /** The pointer is on the card. */
  inside: boolean;
  /** The focus is in the card. */
  focused: boolean;
  /** The mention on which the pointer rests, waiting for the dwell to end. */
  resting?: { mention: number; token: number };
  /** The open card is about to go. */
  leaving?: number;
  /** The mention under the pointer. */
  over?: number;
  /**
   * The mention whose card was dismissed under the pointer. It opens again only after the pointer has left it, so that
   * a trembling hand does not reopen it.
   */
  dismissed?: number;
  /** The last token given. */
  token: number;
}

export type HoverEvent =
  /**
   * The pointer moved over a mark, or over none. `opens`: a rest here may open a card (no button down, nothing being
   * selected or typed, the held key down where one is asked for). `fast`: it is on its way, so a rest begins anew.
   */
  | { type: "over"; mention: number | undefined; opens: boolean; fast: boolean }
  /** The page moved under the resting pointer, which is now over a mark or none. Nothing opens before it moves itself. */
  | { type: "scrolled"; mention: number | undefined }
  | { type: "in-card" }
  /** Outside of mark and card, on its way to the card. */
  | { type: "heading-for-card" }
  | { type: "focus"; inside: boolean }
  | { type: "elapsed"; token: number }
  /** Somebody types or presses a button: a rest that was under way does not count. */
  | { type: "disturbed" }
  /** A click on a mark: pins its card, or closes the one that is pinned there. */
  | { type: "press"; mention: number }
  /** The open card stays until it is dismissed, since somebody is at work in it. */
  | { type: "pin"; pinned: boolean }
  /** Somebody asks for a card from elsewhere, as from the list in the popup. */
  | { type: "open"; mention: number }
  | { type: "dismiss" };

export const atRest: Hover = { pinned: false, inside: false, focused: false, token: 0 };

/** The next state. Pure; the caller starts a timer for each new `resting` and `leaving` and answers with `elapsed`. */
export function hover(state: Hover, event: HoverEvent): Hover {
  const { shown, pinned, token } = state;
  switch (event.type) {
    case "over":
      return rest(leave({ ...at(state, event.mention), inside: false }, event.mention), event);
    case "scrolled":
      if (state.inside) return without(state, "resting");
      return leave(without(at(state, event.mention), "resting"), event.mention);
    case "in-card":
      return shown === undefined ? state : { ...keep(at(state, undefined)), inside: true };
    case "heading-for-card":
      return state.leaving === undefined ? state : { ...state, leaving: token + 1, token: token + 1 };
    case "focus":
      if (shown === undefined) return state;
      return event.inside ? { ...keep(state), focused: true } : leave({ ...state, focused: false }, undefined);
    case "elapsed":
      if (state.resting?.token === event.token) return showing(state, state.resting.mention, false);
      return state.leaving === event.token ? without(without(state, "shown"), "leaving") : state;
    case "disturbed":
      return without(state, "resting");
    case "press":
      return shown === event.mention && pinned ? dismissed(state) : showing(state, event.mention, true);
    case "pin":
      return shown === undefined ? state : leave({ ...keep(state), pinned: event.pinned }, shown);
    case "open":
      return showing(state, event.mention, true);
    case "dismiss":
    default:
      return dismissed(state);
  }
}

/** Opens the card of a mention. Pointer and focus report again where they are. */
function showing(state: Hover, mention: number, pinned: boolean): Hover {
  const focused = state.focused && state.shown === mention;
  return at({ shown: mention, pinned, inside: false, focused, token: state.token }, state.over);
}

function at(state: Hover, mention: number | undefined): Hover {
  return mention === undefined ? without(state, "over") : { ...state, over: mention };
}

function dismissed({ token, shown, over, dismissed: before }: Hover): Hover {
  const closed = at({ ...atRest, token }, over);
  return over !== undefined && (over === shown || over === before) ? { ...closed, dismissed: over } : closed;
}

/** The open card begins to go, unless something holds it; over its own mark it stays. */
function leave(state: Hover, mention: number | undefined): Hover {
  if (state.shown === undefined) return state;
  if (state.shown === mention || state.pinned || state.inside || state.focused) return without(state, "leaving");
  return state.leaving === undefined ? { ...state, leaving: state.token + 1, token: state.token + 1 } : state;
}

/** A rest on another mark than the one shown begins, goes on or ends. */
function rest(before: Hover, { mention, opens, fast }: HoverEvent & { type: "over" }): Hover {
  if (mention !== undefined && mention === before.dismissed) return without(before, "resting");
  const state = without(before, "dismissed");
  const held = state.pinned || state.focused;
  if (mention === undefined || mention === state.shown || held || !opens) return without(state, "resting");
  if (state.resting?.mention === mention && !fast) return state;
  return { ...state, resting: { mention, token: state.token + 1 }, token: state.token + 1 };
}

/** The card stays: nothing else is about to happen. */
function keep(state: Hover): Hover {
  return without(without(state, "resting"), "leaving");
}

function without(state: Hover, part: "shown" | "resting" | "leaving" | "over" | "dismissed"): Hover {
  const left = { ...state };
  delete left[part];
  return left;
}

interface HoverOptions {
  /** How long the pointer rests on a mark before its card opens, in ms. */
  dwell: () => number;
  /** Asked at every event; no event counts after it said no. */
  mayRun: () => boolean;
  /** Called when another card, or none, is to be shown, or the open one is pinned or released. */
  show: (now: Hover, before: Hover) => void;
  /** Half of a dwell is over: its mention's card will probably be shown. */
  expect: (mention: number) => void;
}

/** Keeps the state of `hover` and gives each delayed step its timer. */
export function createHoverController({ dwell, mayRun, show, expect }: HoverOptions): (event: HoverEvent) => void {
  let state = atRest;
  const wait = (token: number | undefined, before: number | undefined, delay: number) => {
    if (token === undefined || token === before) return;
    runLater(() => tell({ type: "elapsed", token }), delay);
  };
  const expectSoon = ({ mention, token }: NonNullable<Hover["resting"]>) =>
    runLater(() => {
      if (state.resting?.token === token && mayRun()) expect(mention);
    }, dwell() / 2);
  const tell = (event: HoverEvent) => {
    if (!mayRun()) return;
    const before = state;
    state = hover(state, event);
    wait(state.resting?.token, before.resting?.token, dwell());
    if (state.resting && state.resting.token !== before.resting?.token) expectSoon(state.resting);
    wait(state.leaving, before.leaving, closeDelay);
    if (state.shown !== before.shown || state.pinned !== before.pinned) show(state, before);
  };
  return tell;
}
