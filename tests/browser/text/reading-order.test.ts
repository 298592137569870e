import { afterEach, expect, test } from "vitest";

import { openReading } from "../../../src/mentions/open-reading.ts";
import { createBlockReader } from "../../../src/page/text/block-reader.ts";
import { noChanges } from "../../../src/page/text/watch-changes.ts";
import { compiledAcross, toEnd } from "../../unit/mentions/read-text.ts";
import { smallSet } from "../../unit/mentions/small-set.ts";
import { showPage } from "../show-page.ts";
import { ownRoots } from "./read-markup.ts";

const compiled = compiledAcross(smallSet);
const names = ["NSO Group", "Itay Mack", "Avidan Freedman", "Eytan Gilboa"];

const life = new AbortController();
afterEach(() => {
  scrollTo(0, 0);
  showPage("");
});

function readerHere() {
  const reader = createBlockReader({
    page: document,
    mayHold: () => true,
    woken: () => {},
    enter: ownRoots,
    signal: life.signal,
  });
  reader.queue(document.body);
  reader.useReading((head) => openReading(compiled, head));
  return reader;
}

/** Many paragraphs, every tenth with a name, the names in an order of their own. */
const nameIn = (row: number) => (row % 10 === 5 ? names[((row * row) / 5) % names.length]! : "Nobody");
const rows = Array.from({ length: 1000 }, (_, row) => row);
const paragraphs = rows.map((row) => `<p style="height: 40px; margin: 0">${nameIn(row)} wrote.</p>`).join("");
const expected = rows.map((row) => nameIn(row)).filter((name) => name !== "Nobody");

function isInView(block: Element, from = 0): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > from && top < innerHeight;
}
const found = (reader: ReturnType<typeof readerHere>) =>
  toEnd(reader.decide()).outcome.mentions.map(({ text }) => text);

test.each([
  ["straight on the page", paragraphs],
  ["in a shadow root", `<div><template shadowrootmode=open>${paragraphs}</template></div>`],
])("what is in view is read before the rest, and listed in its place: %s", (_where, markup) => {
  const body = showPage(markup);
  const root = body.firstElementChild!.shadowRoot ?? body;
  scrollTo(0, 20_000);
  const all = [...root.querySelectorAll("p")];
  const seen = all.filter((block) => isInView(block));
  expect(seen.length).toBeGreaterThan(3);
  const reader = readerHere();
  const work = reader.read();
  while (!seen.every((block) => reader.has(block))) expect(work.next().done).toBe(false);
  const read = all.filter((block) => reader.has(block)).length;
  expect(read).toBeLessThan(300);
  toEnd(work);
  expect(all.every((block) => reader.has(block))).toBe(true);
  expect(found(reader)).toEqual(expected);
});

test("after changes too, of which none is read twice", () => {
  const body = showPage(paragraphs);
  const reader = readerHere();
  toEnd(reader.read());
  scrollTo(0, 20_000);
  const all = [...body.querySelectorAll("p")];
  const seen = all.filter((block) => isInView(block));
  for (const block of all) block.firstChild!.nodeValue = "Itay Mack wrote.";
  reader.drop(noChanges({ blocks: new Set(all) }));
  const work = reader.read();
  while (!seen.every((block) => reader.has(block))) expect(work.next().done).toBe(false);
  expect(all.filter((block) => reader.has(block)).length).toBeLessThan(300);
  const before = toEnd(reader.decide()).flows;
  toEnd(work);
  const { outcome, flows } = toEnd(reader.decide());
  expect(outcome.mentions.map(({ text }) => text)).toEqual(rows.map(() => "Itay Mack"));
  expect(before.filter((flow) => !flows.includes(flow))).toEqual([]);
  expect(flows).toHaveLength(rows.length);
});

test("also where something fixed stands over the page", () => {
  const body = showPage(`<header style="position: fixed; inset: 0 0 auto; height: 60px">Menu</header>${paragraphs}`);
  scrollTo(0, 20_000);
  const all = [...body.querySelectorAll("p")];
  const seen = all.filter((block) => isInView(block, innerHeight / 5));
  const reader = readerHere();
  const work = reader.read();
  while (!seen.every((block) => reader.has(block))) expect(work.next().done).toBe(false);
  expect(all.filter((block) => reader.has(block)).length).toBeLessThan(300);
  toEnd(work);
  expect(found(reader)).toEqual(expected);
});
