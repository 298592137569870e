import { afterEach, expect, test } from "vitest";

import { createBlockReader } from "../../../src/page/read/block-reader.ts";
import type { InnerRoot } from "../../../src/page/dom/tree.ts";
import { emptyChanges } from "../../../src/page/watch/changes.ts";
import { runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import { showPage } from "../show-page.ts";
import { mentionsIn, ownRoots } from "./read-markup.ts";

const names = ["NSO Group", "Itay Mack", "Avidan Freedman", "Eytan Gilboa"];

const life = new AbortController();
afterEach(() => {
  scrollTo(0, 0);
  showPage("");
});

/** Enters shadow roots and frames. */
const enterAll = (inner: InnerRoot) => ownRoots(inner) ?? (inner as HTMLIFrameElement).contentDocument?.body;

function readerHere() {
  const reader = createBlockReader({
    page: document,
    failed: () => {},
    woken: () => {},
    enter: enterAll,
    isBlind: () => false,
    inOrder: 50,
    signal: life.signal,
  });
  reader.queue(document.body);
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
const found = mentionsIn;

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
  runToEnd(work);
  expect(all.every((block) => reader.has(block))).toBe(true);
  expect(found(reader)).toEqual(expected);
});

/** A frame, with a paragraph before and behind it. */
const framed = (style: string) =>
  `<p style="height: 5000px">NSO Group wrote.</p><iframe style="display: block; width: 80%; ${style}"></iframe><p style="height: 5000px">NSO Group wrote.</p>`;

test.each([
  ["as tall as its text", "height: 40000px; border: 0", 0],
  [
    "as tall as its text, and scaled",
    "height: 40000px; border: 9px solid; transform: scale(0.5); transform-origin: 0 0",
    0,
  ],
  ["scrolled itself", "height: 300px; border: 9px solid", 20_000],
  ["within a frame", "height: 40000px; border: 9px solid", 0],
])("in a frame too: %s", (what, style, scrolled) => {
  const body = showPage(framed(style));
  const outer = body.querySelector("iframe")!;
  const frame = what === "within a frame" ? frameWithin(outer) : outer;
  const { contentDocument: inside, contentWindow: view } = frame;
  inside!.body.setHTMLUnsafe(paragraphs);
  view!.scrollTo(0, scrolled);
  outer.scrollIntoView();
  if (scrolled === 0) scrollBy(0, 10_000);
  const all = [...inside!.querySelectorAll("p")];
  const seen = all.filter((block) => isInWholeView(block));
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.length).toBeLessThan(60);
  const reader = readerHere();
  const work = reader.read();
  while (!seen.every((block) => reader.has(block))) expect(work.next().done).toBe(false);
  expect(all.filter((block) => reader.has(block)).length).toBeLessThan(300);
  runToEnd(work);
  expect(all.every((block) => reader.has(block))).toBe(true);
  expect(found(reader)).toEqual(["NSO Group", ...expected, "NSO Group"]);
});

test("also in a frame that comes while the page is read", () => {
  const body = showPage(framed("height: 300px"));
  const frame = body.querySelector("iframe")!;
  body.prepend(...rows.slice(0, 200).map(() => document.createElement("p")));
  for (const empty of body.querySelectorAll("p:empty")) empty.append("NSO Group wrote.");
  frame.scrollIntoView();
  const reader = readerHere();
  const work = reader.read();
  while (!reader.has(body.children[150]!)) expect(work.next().done).toBe(false);
  frame.contentDocument!.body.setHTMLUnsafe(paragraphs);
  frame.contentWindow!.scrollTo(0, 20_000);
  reader.drop(emptyChanges({ added: new Set([frame]) }));
  const all = [...frame.contentDocument!.querySelectorAll("p")];
  const seen = all.filter((block) => isInWholeView(block));
  expect(seen.length).toBeGreaterThan(3);
  while (!seen.every((block) => reader.has(block))) expect(work.next().done).toBe(false);
  expect(all.filter((block) => reader.has(block)).length).toBeLessThan(300);
  runToEnd(work);
  expect(all.every((block) => reader.has(block))).toBe(true);
});

/** Puts a frame as large into a frame. */
function frameWithin(outer: HTMLIFrameElement): HTMLIFrameElement {
  const { body } = outer.contentDocument!;
  body.setHTMLUnsafe(`<iframe style="width: 90%; height: 39000px"></iframe>`);
  return body.querySelector("iframe")!;
}

/** Whether something in a frame is in the page's viewport, and in those of all frames around it. */
function isInWholeView(block: Element): boolean {
  let { top, bottom } = block.getBoundingClientRect();
  for (let view = block.ownerDocument.defaultView!; view !== window; view = view.parent as typeof view) {
    if (bottom <= 0 || top >= view.innerHeight) return false;
    const frame = view.frameElement as HTMLIFrameElement;
    const box = frame.getBoundingClientRect();
    const scale = box.width / frame.offsetWidth;
    [top, bottom] = [top, bottom].map((edge) => box.top + scale * (frame.clientTop + edge)) as [number, number];
  }
  return bottom > 0 && top < innerHeight;
}

test("after changes too, of which none is read twice", () => {
  const body = showPage(paragraphs);
  const reader = readerHere();
  runToEnd(reader.read());
  scrollTo(0, 20_000);
  const all = [...body.querySelectorAll("p")];
  const seen = all.filter((block) => isInView(block));
  for (const block of all) block.firstChild!.nodeValue = "Itay Mack wrote.";
  reader.drop(emptyChanges({ blocks: new Set(all) }));
  const work = reader.read();
  while (!seen.every((block) => reader.has(block))) expect(work.next().done).toBe(false);
  expect(all.filter((block) => reader.has(block)).length).toBeLessThan(300);
  const before = reader.text().flows;
  runToEnd(work);
  const { flows } = reader.text();
  expect(found(reader)).toEqual(rows.map(() => "Itay Mack"));
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
  runToEnd(work);
  expect(found(reader)).toEqual(expected);
});
