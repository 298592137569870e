import { ownObjects } from "../../../src/page/dom/trusted-events.ts";
import { expect, test } from "vitest";

import type { HoverEvent } from "../../../src/page/card/open/hover.ts";
import { watchPointer, watchScroll } from "../../../src/page/card/open/watch-pointer.ts";

const made = (type: string) => new PointerEvent(type, { pointerType: "mouse" });
const frame = () => new Promise(requestAnimationFrame);

test("a movement of which the pointer has left since is not looked at", async () => {
  const life = new AbortController();
  const told: HoverEvent[] = [];
  watchPointer({
    page: document,
    host: document.createElement("div"),
    trigger: () => ({ trigger: "rest", heldKey: "Alt" }),
    scroll: watchScroll(life.signal),
    mentionAt: () => ({ id: 1 }),
    isSelected: () => false,
    toPage: (point) => point,
    tell: (event) => told.push(event),
    signal: life.signal,
  });
  const { documentElement: root } = document;
  // One of a script's own is not heard; one that we copied from the browser's is.
  const event = (type: string) => {
    const copy = made(type);
    ownObjects().add(copy);
    root.dispatchEvent(copy);
  };
  root.dispatchEvent(made("pointermove"));
  await frame();
  expect(told).toEqual([]);
  event("pointermove");
  await frame();
  expect(told.at(-1)).toMatchObject({ type: "over", mention: 1 });
  event("pointermove");
  event("pointerleave");
  await frame();
  await frame();
  expect(told.at(-1)).toMatchObject({ type: "over", mention: undefined, opens: false });
  life.abort();
});
