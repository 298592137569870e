import { afterEach, beforeEach, expect, test } from "vitest";

import type { MarkRange } from "../../../src/page/mark/mark-ranges.ts";
import { createMarkPainter, type MarkPainter } from "../../../src/page/mark/mark-painter.ts";
import { showPage } from "../show-page.ts";

let life: AbortController;
let painter: MarkPainter;
/** What the page had registered before we came. */
let before: string[];
/** The highlights that it was told to style, in the order of the tasks. */
let styled: string[][];

beforeEach(() => {
  showPage("<p id=near>near <a href=#>link</a></p><div style='height:20000px'></div><p id=far>far</p>");
  before = [...CSS.highlights.keys()];
  life = new AbortController();
  styled = [];
  painter = createMarkPainter((page, names) => page === document && styled.push(names), life.signal);
});
afterEach(() => {
  life.abort();
  scrollTo(0, 0);
  showPage("");
});

const byId = (id: string) => document.querySelector(`#${id}`)!;
const staticRange = (node: Node) =>
  new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 });
const markIn = (node: Node, type: MarkRange["type"] = "entity"): MarkRange => ({ type, range: staticRange(node) });
const registered = (name = "sidelight-entity") =>
  [...(CSS.highlights.get(name) ?? [])].map(({ startContainer }) => startContainer.textContent);

function setBoth(): void {
  for (const id of ["near", "far"]) painter.set(byId(id), [markIn(byId(id).firstChild!)]);
}

test("only what is near the viewport is registered", async () => {
  setBoth();
  await expect.poll(() => registered()).toEqual(["near "]);
  byId("far").scrollIntoView();
  await expect.poll(() => registered()).toEqual(["far"]);
});

test("a change clears at once, and what is set anew is registered at once", async () => {
  setBoth();
  await expect.poll(() => registered()).toEqual(["near "]);
  painter.clear(byId("near"));
  expect(registered()).toEqual([]);
  painter.set(byId("near"), [markIn(byId("near").firstChild!)]);
  await expect.poll(() => registered()).toEqual(["near "]);
  painter.set(byId("near"), [markIn(byId("near").firstChild!), markIn(byId("near").firstChild!)]);
  expect(registered()).toEqual(["near ", "near "]);
});

test("what was cleared does not come back when it is scrolled to", async () => {
  setBoth();
  painter.clear(byId("far"));
  byId("far").scrollIntoView();
  painter.set(byId("far").previousElementSibling!, [markIn(byId("far").firstChild!)]);
  await expect.poll(() => registered()).toEqual(["far"]);
  painter.clear(byId("far").previousElementSibling!);
  expect(registered()).toEqual([]);
});

test("marks are named anew after the page was laid out, not before", async () => {
  painter.set(byId("near"), [markIn(byId("near").firstChild!)]);
  await expect.poll(() => registered()).toEqual(["near "]);
  let asked = 0;
  painter.use(() => {
    asked++;
    return "figure";
  });
  expect(asked).toBe(0);
  await expect.poll(() => registered("sidelight-figure")).toEqual(["near "]);
  expect(registered()).toEqual([]);
  expect(asked).toBe(1);
});

test("a mark in a link has a highlight of its own", async () => {
  painter.set(byId("near"), [markIn(byId("near").querySelector("a")!.firstChild!)]);
  await expect.poll(() => registered("sidelight-link")).toEqual(["link"]);
  expect(registered()).toEqual([]);
});

test("a figure has a highlight of its own, and in a link the link's", async () => {
  painter.set(byId("near"), [
    markIn(byId("near").firstChild!, "figure"),
    markIn(byId("near").querySelector("a")!.firstChild!, "figure"),
  ]);
  await expect.poll(() => registered("sidelight-figure")).toEqual(["near "]);
  expect(registered("sidelight-link")).toEqual(["link"]);
  expect(registered()).toEqual([]);
  painter.clear(byId("near"));
  expect(registered("sidelight-figure")).toEqual([]);
});

test("a style is asked for once, for all highlights that are painted together", async () => {
  const near = byId("near");
  painter.set(near, [markIn(near.firstChild!), markIn(near.querySelector("a")!.firstChild!)]);
  painter.set(byId("far"), [markIn(byId("far").firstChild!, "figure")]);
  await expect.poll(() => styled).toEqual([["entity", "link"]]);
  painter.set(near, [markIn(near.firstChild!)]);
  byId("far").scrollIntoView();
  await expect.poll(() => styled).toEqual([["entity", "link"], ["figure"]]);
});

test("an end leaves the registry as it was found", async () => {
  const own = new Highlight(staticRange(byId("near").firstChild!));
  CSS.highlights.set("search", own);
  setBoth();
  await expect.poll(() => registered()).toEqual(["near "]);
  life.abort();
  expect([...CSS.highlights.keys()]).toEqual([...before, "search"]);
  expect(own.size).toBe(1);
  CSS.highlights.delete("search");
});

test("an end leaves the marks of a reader that took over", async () => {
  const next = new AbortController();
  const taker = createMarkPainter(() => {}, next.signal);
  taker.set(byId("near"), [markIn(byId("near").firstChild!)]);
  life.abort();
  await expect.poll(() => registered()).toEqual(["near "]);
  next.abort();
  expect([...CSS.highlights.keys()]).toEqual(before);
});
