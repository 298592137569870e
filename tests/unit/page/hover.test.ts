import { describe, expect, test } from "vitest";

import { atRest, hover, type Hover, type HoverEvent } from "../../../src/page/card/hover.ts";

const over = (mention: number | undefined, calm = true): HoverEvent => ({ type: "over", mention, calm });
const elapsed = (token: number): HoverEvent => ({ type: "elapsed", token });
const after = (...events: HoverEvent[]): Hover => events.reduce(hover, atRest);

/** Rests on mention 1 until its card is open; the dwell's token is 1. */
const opened: HoverEvent[] = [over(1), elapsed(1)];

/** What happens, and what is then shown, awaited and about to go. */
const stories: [string, HoverEvent[], Partial<Hover>][] = [
  ["a rest begins a dwell", [over(1)], { resting: { mention: 1, token: 1 } }],
  ["the end of the dwell opens", opened, { shown: 1, pinned: false }],
  ["slow movement on the mark lets the dwell go on", [over(1), over(1)], { resting: { mention: 1, token: 1 } }],
  ["fast movement begins the dwell anew", [over(1), over(1, false)], { resting: { mention: 1, token: 2 } }],
  [
    "a dwell that was begun anew does not end early",
    [over(1), over(1, false), elapsed(1)],
    { resting: { mention: 1, token: 2 } },
  ],
  ["leaving before the end opens nothing", [over(1), over(undefined), elapsed(1)], {}],
  ["a scroll or a key ends the dwell", [over(1), { type: "disturbed" }, elapsed(1)], {}],
  ["leaving the mark begins to close", [...opened, over(undefined)], { shown: 1, leaving: 2 }],
  ["the end of the delay closes", [...opened, over(undefined), elapsed(2)], {}],
  ["coming back keeps the card", [...opened, over(undefined), over(1), elapsed(2)], { shown: 1 }],
  ["entering the card keeps it", [...opened, over(undefined), { type: "in-card" }, elapsed(2)], { shown: 1 }],
  [
    "heading for the card gives more time",
    [...opened, over(undefined), { type: "heading-for-card" }, elapsed(2)],
    { shown: 1, leaving: 3 },
  ],
  [
    "heading for it and stopping closes in the end",
    [...opened, over(undefined), { type: "heading-for-card" }, elapsed(3)],
    {},
  ],
  [
    "another mark waits for its own dwell",
    [...opened, over(2)],
    { shown: 1, leaving: 2, resting: { mention: 2, token: 3 } },
  ],
  ["and then takes over", [...opened, over(2), elapsed(3)], { shown: 2 }],
  [
    "crossing another mark on the way to the card changes nothing",
    [...opened, over(2), { type: "in-card" }, elapsed(3)],
    { shown: 1 },
  ],
  ["a click pins", [{ type: "press", mention: 1 }], { shown: 1, pinned: true }],
  ["a click on an open card's mark pins it", [...opened, { type: "press", mention: 1 }], { shown: 1, pinned: true }],
  [
    "a pinned card stays when the pointer leaves",
    [{ type: "press", mention: 1 }, over(undefined), over(2)],
    { shown: 1, pinned: true },
  ],
  [
    "a second click closes it",
    [
      { type: "press", mention: 1 },
      { type: "press", mention: 1 },
    ],
    {},
  ],
  [
    "a click on another mark moves it",
    [
      { type: "press", mention: 1 },
      { type: "press", mention: 2 },
    ],
    { shown: 2, pinned: true },
  ],
  [
    "asking for it twice leaves it open",
    [
      { type: "open", mention: 1 },
      { type: "open", mention: 1 },
    ],
    { shown: 1, pinned: true },
  ],
  ["Escape closes", [...opened, { type: "dismiss" }], {}],
  ["Escape closes a pinned one too", [{ type: "press", mention: 1 }, { type: "dismiss" }], {}],
  ["what elapses late does nothing", [...opened, { type: "dismiss" }, elapsed(1), elapsed(2)], {}],
  ["the card's events without a card do nothing", [{ type: "in-card" }, { type: "heading-for-card" }], {}],
];

describe("hover", () => {
  test.for(stories)("%s", ([, events, expected]) => {
    const { token: _token, ...state } = after(...events);
    expect(state).toEqual({ pinned: false, ...expected });
  });

  test("leaves the state it was given as it was", () => {
    const state = Object.freeze(after(...opened, over(2)));
    for (const event of [over(1), over(undefined), elapsed(2), elapsed(3), { type: "disturbed" } as const]) {
      expect(() => hover(state, event)).not.toThrow();
    }
  });
});
