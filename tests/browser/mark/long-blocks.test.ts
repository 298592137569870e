import { afterEach, beforeEach, expect, test } from "vitest";

import { createMarkPainter, type MarkPainter } from "../../../src/page/mark/mark-painter.ts";
import { showPage } from "../show-page.ts";

let life: AbortController;
let painter: MarkPainter;

beforeEach(() => {
  life = new AbortController();
  painter = createMarkPainter(() => {}, life.signal);
});
afterEach(() => {
  life.abort();
  scrollTo(0, 0);
  showPage("");
});

const lines = 3000;
const line = "Name and no more.";
const manyNodes = `${line}<br>`.repeat(lines);

const block = () => document.querySelector<HTMLElement>("#long")!;

function show(content: string, style = "", around = ""): void {
  showPage(
    `<div style="${around}"><div style="width: 600px; font: 16px/20px sans-serif; ${style}" id=long>${content}</div></div>`,
  );
}

/** Marks the first word of each line, and gives the marked ranges. */
function markAll(): StaticRange[] {
  const texts = [...block().childNodes].filter((node) => node instanceof Text);
  const ranges = texts.map(
    (node) => new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 4 }),
  );
  expect(ranges).toHaveLength(lines);
  painter.set(
    block(),
    ranges.map((range) => ({ type: "entity", range })),
  );
  return ranges;
}

const registered = () => new Set<AbstractRange>(CSS.highlights.get("sidelight-entity") ?? []);

/** Whether a range is in view in the window, and in the box around the block. */
function inView({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  const { top, bottom, left, right } = live.getBoundingClientRect();
  const box = block().parentElement!.getBoundingClientRect();
  return bottom > Math.max(0, box.top) && top < Math.min(innerHeight, box.bottom) && right > 0 && left < innerWidth;
}

/** Waits until all that is in view is registered, and little else. */
async function expectNear(ranges: StaticRange[]): Promise<void> {
  await expect
    .poll(
      () => {
        const here = registered();
        const seen = ranges.filter((range) => inView(range));
        return {
          seen: seen.length > 0,
          missing: seen.filter((range) => !here.has(range)).length,
          few: here.size < ranges.length / 3,
        };
      },
      { timeout: 10_000 },
    )
    .toEqual({ seen: true, missing: 0, few: true });
}

const scrollDown = () => scrollTo(0, document.documentElement.scrollHeight);
const box = () => block().parentElement!;

test.each<[string, Parameters<typeof show>, (() => void)[]]>([
  ["in the window", [manyNodes], [() => scrollTo(0, 30_000), scrollDown]],
  [
    "in a box that scrolls",
    [manyNodes, "", "height: 300px; overflow: auto"],
    [() => box().scrollTo(0, 30_000), () => box().scrollTo(0, box().scrollHeight)],
  ],
  [
    "in columns",
    [manyNodes, "columns: 3; width: auto; height: 20000px"],
    [() => scrollTo(0, 10_000), () => scrollTo(0, 19_000)],
  ],
  [
    "in vertical text",
    [manyNodes, "writing-mode: vertical-rl; height: 400px; width: auto"],
    [() => scrollTo(-30_000, 0), () => scrollTo(-59_000, 0)],
  ],
  ["after it was laid out anew", [manyNodes], [() => scrollTo(0, 30_000), () => (block().style.lineHeight = "60px")]],
])(
  "of a block that is many screens long only what is near is registered: %s",
  async (_where, content, steps) => {
    show(...content);
    const ranges = markAll();
    await expectNear(ranges);
    for (const step of steps) {
      step();
      await expectNear(ranges);
    }
    painter.clear(block());
    expect([...registered()]).toEqual([]);
  },
  30_000,
);

test("nothing is followed any more once the block is out of reach, or its marks went", async () => {
  show(manyNodes, "", "padding-bottom: 20000px");
  const ranges = markAll();
  await expectNear(ranges);
  scrollDown();
  await expect.poll(() => registered().size).toBe(0);
  scrollTo(0, 0);
  await expectNear(ranges);
  painter.clear(block());
  scrollTo(0, 30_000);
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  expect([...registered()]).toEqual([]);
});

test("in a text node of more than half a million units few marks are painted, and many are not", async () => {
  show(`${line} `.repeat(30_000));
  const [node] = block().childNodes as unknown as [Text];
  const marks = Array.from({ length: 33 }, (_, at) => ({
    type: "entity" as const,
    range: new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 1 }),
  }));
  painter.set(block(), marks.slice(1));
  await expect.poll(() => registered().size).toBe(32);
  painter.set(block(), marks);
  expect(registered().size).toBe(0);
});
