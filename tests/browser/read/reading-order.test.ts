import { afterEach, expect, test } from "vitest";

import { createBlockReader } from "../../../src/page/read/block-reader.ts";
import type { InnerRoot } from "../../../src/page/dom/tree.ts";
import { emptyChanges } from "../../../src/page/watch/changes.ts";
import { runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import { showPage } from "../show-page.ts";
import { mentionsIn, ownRoots } from "./read-markup.ts";

const names = ["NSO Group", "Itay Mack", "Avidan Freedman", "Eytan Gilboa"];

const life = new AbortController();
afterEach(() => showPage(""));

/** Enters shadow roots and frames. */
const enterAll = (inner: InnerRoot) => ownRoots(inner) ?? (inner as HTMLIFrameElement).contentDocument?.body;

function readerHere() {
  const reader = createBlockReader({
    page: document,
    failed: () => {},
    woken: () => {},
    enter: enterAll,
    isBlind: () => false,
    signal: life.signal,
  });
  reader.queue(document.body);
  return reader;
}

/** Many paragraphs, every tenth with a name, the names in an order of their own. */
const nameIn = (row: number) => (row % 10 === 5 ? names[((row * row) / 5) % names.length]! : "Nobody");
const rows = Array.from({ length: 1000 }, (_, row) => row);
const paragraphs = rows.map((row) => `<p>${nameIn(row)} wrote.</p>`).join("");
const expected = rows.map((row) => nameIn(row)).filter((name) => name !== "Nobody");

test.each([
  ["straight on the page", paragraphs],
  ["in a shadow root", `<div><template shadowrootmode=open>${paragraphs}</template></div>`],
])("names are listed in the order of the page: %s", (_where, markup) => {
  showPage(markup);
  const reader = readerHere();
  runToEnd(reader.read());
  expect(mentionsIn(reader)).toEqual(expected);
});

test("also in a frame that is filled while the page is read", () => {
  const body = showPage(
    `<p>NSO Group wrote.</p>${"<p>Nobody wrote.</p>".repeat(300)}<iframe></iframe><p>NSO Group wrote.</p>`,
  );
  const frame = body.querySelector("iframe")!;
  const reader = readerHere();
  const work = reader.read();
  while (!reader.has(body.children[150]!)) expect(work.next().done).toBe(false);
  frame.contentDocument!.body.setHTMLUnsafe(paragraphs);
  reader.drop(emptyChanges({ added: new Set([frame]) }));
  runToEnd(work);
  expect(mentionsIn(reader)).toEqual(["NSO Group", ...expected, "NSO Group"]);
});

test("after changes no block is read twice", () => {
  const body = showPage(paragraphs);
  const reader = readerHere();
  runToEnd(reader.read());
  const all = [...body.querySelectorAll("p")];
  for (const block of all) block.firstChild!.nodeValue = "Itay Mack wrote.";
  reader.drop(emptyChanges({ blocks: new Set(all) }));
  const work = reader.read();
  while (!reader.has(all[500]!)) expect(work.next().done).toBe(false);
  const before = reader.text().flows;
  runToEnd(work);
  const { flows } = reader.text();
  expect(mentionsIn(reader)).toEqual(rows.map(() => "Itay Mack"));
  expect(before.filter((flow) => !flows.includes(flow))).toEqual([]);
  expect(flows).toHaveLength(rows.length);
});
