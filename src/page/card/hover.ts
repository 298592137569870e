/** How long after the pointer left a card goes, in ms. */
export const leaveDelay = 300;

/** What is shown and what is about to be. A delayed step carries a token, so that one that came too late is told. */
export interface Hover {
  /** Id of the mention whose card is open. */
  shown?: number;
  /** A pinned card stays until it is dismissed. */
  pinned: boolean;
  /** The mention on which the pointer rests, waiting for the dwell to end. */
  resting?: { mention: number; token: number };
  /** The open card is about to go. */
  leaving?: number;
  /** The last token given. */
  token: number;
}

export type HoverEvent =
  /** The pointer is over a mark, or over none. `calm`: slow, no button down, nothing being selected or typed. */
  | { type: "over"; mention: number | undefined; calm: boolean }
  | { type: "in-card" }
  /** Outside of mark and card, on its way to the card. */
  | { type: "heading-for-card" }
  | { type: "elapsed"; token: number }
  /** The page scrolled or somebody types: a rest that was under way does not count. */
  | { type: "disturbed" }
  /** A click on a mark: pins its card, or closes the one that is pinned there. */
  | { type: "press"; mention: number }
  /** Somebody asks for a card from elsewhere, as from the list in the popup. */
  | { type: "open"; mention: number }
  | { type: "dismiss" };

export const atRest: Hover = { pinned: false, token: 0 };

/** The next state. Pure; the caller starts a timer for each new `resting` and `leaving` and answers with `elapsed`. */
export function hover(state: Hover, event: HoverEvent): Hover {
  const { shown, pinned, token } = state;
  switch (event.type) {
    case "over":
      return pinned ? state : over(state, event.mention, event.calm);
    case "in-card":
      return shown === undefined ? state : keep(state);
    case "heading-for-card":
      return state.leaving === undefined ? state : { ...state, leaving: token + 1, token: token + 1 };
    case "elapsed":
      if (state.resting?.token === event.token) return { shown: state.resting.mention, pinned: false, token };
      return state.leaving === event.token ? without(without(state, "shown"), "leaving") : state;
    case "disturbed":
      return without(state, "resting");
    case "press":
      return shown === event.mention && pinned
        ? { pinned: false, token }
        : { shown: event.mention, pinned: true, token };
    case "open":
      return { shown: event.mention, pinned: true, token };
    case "dismiss":
    default:
      return { pinned: false, token };
  }
}

function over(state: Hover, mention: number | undefined, calm: boolean): Hover {
  if (mention !== undefined && mention === state.shown) return keep(state);
  let { token } = state;
  const next: Hover = { pinned: false, token };
  if (state.shown !== undefined) Object.assign(next, { shown: state.shown, leaving: state.leaving ?? ++token });
  if (mention !== undefined) {
    const goesOn = calm && state.resting?.mention === mention;
    next.resting = goesOn ? state.resting! : { mention, token: ++token };
  }
  return { ...next, token };
}

/** The card stays: nothing else is about to happen. */
function keep({ shown, pinned, token }: Hover): Hover {
  return { ...(shown !== undefined && { shown }), pinned, token };
}

function without(state: Hover, part: "shown" | "resting" | "leaving"): Hover {
  const rest = { ...state };
  delete rest[part];
  return rest;
}
