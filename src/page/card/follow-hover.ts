import { atRest, hover, leaveDelay, type Hover, type HoverEvent } from "./hover.ts";
import { later } from "../schedule/timers.ts";

interface Setting {
  /** How long the pointer rests on a mark before its card opens, in ms. */
  dwell: () => number;
  /** Asked at every event; no event counts after it said no. */
  mayGoOn: () => boolean;
  /** Another mention's card is to be shown, or none, or the one shown is pinned or no longer. */
  show: (now: Hover, before: Hover) => void;
  /** Half of a dwell is over: its mention's card will probably be shown. */
  expect: (mention: number) => void;
}

/** Keeps the state of `hover` and gives each delayed step its timer. */
export function followHover({ dwell, mayGoOn, show, expect }: Setting): (event: HoverEvent) => void {
  let state = atRest;
  const wait = (token: number | undefined, before: number | undefined, delay: number) => {
    if (token === undefined || token === before) return;
    later(() => tell({ type: "elapsed", token }), delay);
  };
  const expectSoon = ({ mention, token }: NonNullable<Hover["resting"]>) =>
    later(() => {
      if (state.resting?.token === token && mayGoOn()) expect(mention);
    }, dwell() / 2);
  const tell = (event: HoverEvent) => {
    if (!mayGoOn()) return;
    const before = state;
    state = hover(state, event);
    wait(state.resting?.token, before.resting?.token, dwell());
    if (state.resting && state.resting.token !== before.resting?.token) expectSoon(state.resting);
    wait(state.leaving, before.leaving, leaveDelay);
    if (state.shown !== before.shown || state.pinned !== before.pinned) show(state, before);
  };
  return tell;
}
