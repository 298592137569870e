import { expect, test } from "vitest";

import type { CardHost } from "../../../src/page/card/host/card-host.ts";
import { placeCard } from "../../../src/page/card/place/place-card.ts";
import { movedByHand, spent } from "../../../src/page/schedule/frame-budget.ts";
import { draw } from "../../../src/ui/card/draw.ts";
import { showPage } from "../show-page.ts";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A card at a line of the page; `below` says how far. */
function showCard(hidden: () => void, signal: AbortSignal) {
  showPage(
    "<p style='position: fixed; top: 40px'>A line</p><div id=card style='position: fixed; inset: 0 auto auto 0'>",
  );
  const element = document.querySelector<HTMLElement>("#card")!;
  const line = document.querySelector("p")!;
  const root = element.attachShadow({ mode: "open" });
  draw(
    <div>
      <div class="card" style={{ width: "90px", height: "30px" }}>
        <div class="body" />
      </div>
    </div>,
    root,
  );
  const range = new Range();
  range.selectNodeContents(line);
  const host = { element, root, property: (name: string) => `--${name}` } as CardHost;
  placeCard(host, range, undefined, hidden, signal);
  const below = () => Math.round(element.getBoundingClientRect().top - line.getBoundingClientRect().bottom);
  return { line, below };
}

test("a card follows its line when what that took before is paid, and at once where a hand moves the page", async () => {
  const life = new AbortController();
  const { line, below } = showCard(() => {}, life.signal);
  const gap = below();
  spent(200);
  // What had begun before.
  for (let frames = 0; frames < 3; frames++) await frame();
  for (let top = 60; top < 100; top += 10) {
    line.style.top = `${top}px`;
    await frame();
    await frame();
    expect(below()).not.toBe(gap);
  }
  movedByHand();
  await expect.poll(below).toBe(gap);
  life.abort();
});

test("a card stands below its line in the frame in which the page moves that, and the page hears nothing of it", async () => {
  const heard: string[] = [];
  const life = new AbortController();
  addEventListener("error", ({ message }) => heard.push(message), life);
  const { line, below } = showCard(() => heard.push("hidden"), life.signal);
  const gaps = [below()];
  for (const top of [60, 90, 20, 140]) {
    // However busy the machine is.
    movedByHand();
    await frame();
    // After what the card has asked for in this frame; then a task, before the next one.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        line.style.top = `${top}px`;
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve());
        port1.start();
        port2.postMessage(null);
      });
    });
    gaps.push(below());
  }
  expect(new Set(gaps).size).toBe(1);
  expect(heard).toEqual([]);
  life.abort();
});

test.for([
  { room: 90, width: 90, stands: "below" },
  { room: 60, width: 290, stands: "below" },
  { room: 30, width: 90, stands: "above" },
])("with $room px below its line a card is $width px wide and stands $stands", ({ room, width, stands }) => {
  showPage(
    `<p style='position: fixed; left: 0; bottom: ${room}px; margin: 0'>A line</p>` +
      "<style>#card { position: fixed; inset: 0 auto auto 0 }</style><div id=card>",
  );
  const element = document.querySelector<HTMLElement>("#card")!;
  const line = document.querySelector("p")!;
  const root = element.attachShadow({ mode: "open" });
  draw(
    <div>
      <style>
        {
          ".card { width: calc(90px + var(--more, 0px)); font-size: 0 } i { display: inline-block; width: 80px; height: 20px }"
        }
      </style>
      <div class="card">
        <div class="body">
          {[1, 2, 3, 4].map((at) => (
            <i key={at} />
          ))}
        </div>
      </div>
    </div>,
    root,
  );
  const range = new Range();
  range.selectNodeContents(line);
  const life = new AbortController();
  const host = { element, root, property: (name: string) => `--${name}` } as CardHost;
  placeCard(host, range, undefined, () => undefined, life.signal);
  life.abort();
  const [card, text] = [element.getBoundingClientRect(), line.getBoundingClientRect()];
  expect(card.width).toBe(width);
  expect(card.top >= text.bottom - 1 ? "below" : "above").toBe(stands);
});
