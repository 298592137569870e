import { expect, test } from "vitest";

import type { HoverEvent } from "../../../src/page/card/hover.ts";
import { watchPointer } from "../../../src/page/card/watch-pointer.ts";
import { watchScroll } from "../../../src/page/card/watch-scroll.ts";

const frame = () => new Promise(requestAnimationFrame);

test("a movement of which the pointer has left since is not looked at", async () => {
  const life = new AbortController();
  const told: HoverEvent[] = [];
  watchPointer({
    page: document,
    host: document.createElement("div"),
    trigger: () => ({ trigger: "rest", heldKey: "Alt" }),
    scroll: watchScroll(),
    mentionAt: () => ({ id: 1 }),
    isSelected: () => false,
    toPage: (point) => point,
    tell: (event) => told.push(event),
    signal: life.signal,
  });
  const { documentElement: root } = document;
  const event = (type: string) => root.dispatchEvent(new PointerEvent(type, { pointerType: "mouse" }));
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
