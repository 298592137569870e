import { expect, test } from "vitest";

import { pageSelection } from "../../../src/page/read-details.ts";
import { showPage } from "../show-page.ts";

const article = (more: string) => showPage(`<article><h1>Ferry held</h1><p>One.<p id=two>Two words.${more}</article>`);
const selected = () => {
  getSelection()!.selectAllChildren(document.querySelector("#two")!);
  return pageSelection(async (read) => read());
};
const news = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;

test("a selection comes with its paragraphs, and with what the page says of itself", async () => {
  article(news({ author: [{ name: "A. Writer" }], publisher: { name: "The Courier" } }));
  expect(await selected()).toMatchObject({
    paragraphs: ["One.", expect.stringMatching(/^Two words\./)],
    paragraph: 2,
    title: "Ferry held",
    publisher: "The Courier",
    author: "A. Writer",
    published: "",
  });
});

test.for([
  ["a graph", news({ "@graph": [{ datePublished: "2026-10-14T08:00Z" }] }), "2026-10-14"],
  ["a later change", news({ datePublished: "2026-08-02", dateModified: "2026-10-14" }), "2026-08-02"],
  ["only a change", news({ dateModified: "2026-10-14" }), ""],
  ["a month in words", '<meta itemprop="datePublished" content="14 October 2025">', "2025-10-14"],
  ["a date that is still to come", news({ datePublished: "2999-01-01" }), ""],
  ["a time in the text alone", '<time datetime="2026-10-14T08:00">yesterday</time>', "2026-10-14"],
] as const)("of %s the day is taken on which the page was published", async ([, markup, published]) => {
  article(markup);
  expect((await selected())?.published).toBe(published);
});

test("a page that begins forty thousand publishers and ends none is read at once", async () => {
  article(`<script type="application/ld+json">${'"publisher":{'.repeat(40_000)}</script>`);
  expect((await selected())?.publisher).toBe(location.hostname);
});
