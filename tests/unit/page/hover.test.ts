import { describe, expect, test } from "vitest";

import { atRest, hover, type Hover, type HoverEvent } from "../../../src/page/card/open/hover.ts";

const over = (mention: number | undefined, { opens = true, fast = false } = {}): HoverEvent => ({
  type: "over",
  mention,
  opens,
  fast,
});
const elapsed = (token: number): HoverEvent => ({ type: "elapsed", token });
const press = (mention: number): HoverEvent => ({ type: "press", mention });
const scrolled = (mention: number | undefined): HoverEvent => ({ type: "scrolled", mention });
const focus = (inside: boolean): HoverEvent => ({ type: "focus", inside });
const inCard: HoverEvent = { type: "in-card" };
const dismiss: HoverEvent = { type: "dismiss" };
const after = (...events: HoverEvent[]): Hover => events.reduce(hover, atRest);

/** Rests on mention 1 until its card is open; the dwell's token is 1. */
const opened: HoverEvent[] = [over(1), elapsed(1)];

/** What happens, and what is then shown, awaited and about to go. */
const stories: [string, HoverEvent[], Partial<Hover>][] = [
  ["a rest begins a dwell", [over(1)], { resting: { mention: 1, token: 1 } }],
  ["the end of the dwell opens", opened, { shown: 1 }],
  ["slow movement on the mark lets the dwell go on", [over(1), over(1)], { resting: { mention: 1, token: 1 } }],
  ["fast movement begins the dwell anew", [over(1), over(1, { fast: true })], { resting: { mention: 1, token: 2 } }],
  [
    "a dwell that was begun anew does not end early",
    [over(1), over(1, { fast: true }), elapsed(1)],
    { resting: { mention: 1, token: 2 } },
  ],
  ["where no rest may open, none begins", [over(1, { opens: false }), elapsed(1)], {}],
  ["a button that goes down ends the dwell", [over(1), over(1, { opens: false }), elapsed(1)], {}],
  ["leaving before the end opens nothing", [over(1), over(undefined), elapsed(1)], {}],
  ["a key ends the dwell", [over(1), { type: "disturbed" }, elapsed(1)], {}],
  ["a scroll ends the dwell, though the mark stays under the pointer", [over(1), scrolled(1), elapsed(1)], {}],
  ["a mark that is scrolled under the pointer begins none", [scrolled(1), elapsed(1)], {}],
  ["scrolling the mark away begins to close", [...opened, scrolled(undefined)], { shown: 1, leaving: 2 }],
  ["scrolling with the mark under the pointer keeps the card", [...opened, scrolled(1)], { shown: 1 }],
  [
    "scrolling with the pointer in the card keeps it",
    [...opened, inCard, scrolled(undefined)],
    { shown: 1, inside: true },
  ],
  ["leaving the mark begins to close", [...opened, over(undefined)], { shown: 1, leaving: 2 }],
  ["the end of the delay closes", [...opened, over(undefined), elapsed(2)], {}],
  ["coming back keeps the card", [...opened, over(undefined), over(1), elapsed(2)], { shown: 1 }],
  ["entering the card keeps it", [...opened, over(undefined), inCard, elapsed(2)], { shown: 1, inside: true }],
  ["leaving the card begins to close", [...opened, inCard, over(undefined)], { shown: 1, leaving: 2 }],
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
    [...opened, over(2), inCard, elapsed(3)],
    { shown: 1, inside: true },
  ],
  ["the focus holds the card", [...opened, focus(true), over(undefined)], { shown: 1, focused: true }],
  ["when it goes the card goes", [...opened, focus(true), over(undefined), focus(false)], { shown: 1, leaving: 2 }],
  [
    "when it goes with the pointer in the card the card stays",
    [...opened, inCard, focus(true), focus(false)],
    { shown: 1, inside: true },
  ],
  [
    "while it is there no other card takes over",
    [...opened, focus(true), over(2), elapsed(2)],
    { shown: 1, focused: true },
  ],
  [
    "the focus of a card that is gone does not hold the next",
    [...opened, focus(true), press(2)],
    { shown: 2, pinned: true },
  ],
  ["a click pins", [press(1)], { shown: 1, pinned: true }],
  ["a click on an open card's mark pins it", [...opened, press(1)], { shown: 1, pinned: true }],
  ["a pinned card stays when the pointer leaves", [press(1), over(undefined), over(2)], { shown: 1, pinned: true }],
  ["a pinned card stays when the focus leaves", [press(1), focus(true), focus(false)], { shown: 1, pinned: true }],
  ["a second click closes it", [press(1), press(1)], {}],
  ["a click on another mark moves it", [press(1), press(2)], { shown: 2, pinned: true }],
  [
    "pinning from the card holds it",
    [...opened, inCard, { type: "pin", pinned: true }, over(undefined)],
    { shown: 1, pinned: true },
  ],
  [
    "unpinning lets it go",
    [press(1), inCard, { type: "pin", pinned: false }, over(undefined)],
    { shown: 1, leaving: 1 },
  ],
  [
    "asking for it twice leaves it open",
    [
      { type: "open", mention: 1 },
      { type: "open", mention: 1 },
    ],
    { shown: 1, pinned: true },
  ],
  ["Escape closes", [...opened, dismiss], { dismissed: 1 }],
  ["Escape closes a pinned one too", [press(1), dismiss], {}],
  [
    "where the pointer is elsewhere at Escape, a rest opens it again",
    [...opened, over(undefined), dismiss, over(1)],
    { resting: { mention: 1, token: 3 } },
  ],
  [
    "so it does where the pointer was in the card",
    [...opened, inCard, dismiss, over(1)],
    { resting: { mention: 1, token: 2 } },
  ],
  [
    "a pointer that trembles after a second click on its mark opens nothing",
    [over(1), press(1), press(1), over(1)],
    { dismissed: 1 },
  ],
  ["a pointer that trembles on its mark does not open it again", [...opened, dismiss, over(1)], { dismissed: 1 }],
  ["nor after a second Escape", [...opened, dismiss, dismiss, over(1)], { dismissed: 1 }],
  [
    "one that comes back from elsewhere does",
    [...opened, dismiss, over(undefined), over(1)],
    { resting: { mention: 1, token: 2 } },
  ],
  ["another mark opens as always", [...opened, dismiss, over(2)], { resting: { mention: 2, token: 2 } }],
  ["a click opens what was dismissed", [...opened, dismiss, press(1)], { shown: 1, pinned: true }],
  ["what elapses late does nothing", [...opened, dismiss, elapsed(1), elapsed(2)], { dismissed: 1 }],
  [
    "the card's events without a card do nothing",
    [inCard, { type: "heading-for-card" }, focus(true), focus(false), { type: "pin", pinned: true }],
    {},
  ],
];

describe("hover", () => {
  test.for(stories)("%s", ([, events, expected]) => {
    const { token: _token, over: _over, ...state } = after(...events);
    expect(state).toEqual({ pinned: false, inside: false, focused: false, ...expected });
  });

  test("leaves the state it was given as it was", () => {
    const state = Object.freeze(after(...opened, over(2)));
    for (const event of [over(1), over(undefined), elapsed(2), elapsed(3), { type: "disturbed" } as const]) {
      expect(() => hover(state, event)).not.toThrow();
    }
  });
});
