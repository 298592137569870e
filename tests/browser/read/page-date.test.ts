import { expect, test } from "vitest";

import { pageDate } from "../../../src/page/read/page-metadata.ts";

const markupOf = (page: Document) => new XMLSerializer().serializeToString(page);
const now = new Date("2026-11-24T12:00:00Z");
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = { "@type": "NewsArticle", datePublished: "2025-03-14T08:00:00+02:00" };

const dateOf = (head: string) => pageDate(new DOMParser().parseFromString(head, "text/html"), now);
const on = (date: string, updated = false) => ({ date, updated });

test.for<[name: string, head: string, expected: ReturnType<typeof dateOf>]>([
  ["nothing", "<title>14 March 2025</title>", undefined],
  ["JSON-LD of an article", ld(article), on("2025-03-14")],
  ["in a list", ld([{ "@type": "Organization" }, article]), on("2025-03-14")],
  ["in a graph", ld({ "@graph": [{ "@type": "WebSite" }, article] }), on("2025-03-14")],
  ["in a graph of one", ld({ "@graph": article }), on("2025-03-14")],
  ["a graph that is a text", ld({ "@graph": "x" }) + ld(article), on("2025-03-14")],
  ["a graph that is a number, and what it is about, too", ld({ "@graph": 5, mainEntity: 6 }), undefined],
  ["as what a page is about", ld({ "@type": "WebPage", mainEntity: article }), on("2025-03-14")],
  ["a list of other articles says nothing", ld({ "@type": "ItemList", itemListElement: [article] }), undefined],
  ["the second script", ld({ "@type": "BreadcrumbList" }) + ld(article), on("2025-03-14")],
  ["a null in the list", ld([null, article]), on("2025-03-14")],
  ["not an object at all", ld("2025-03-14"), undefined],
  ["broken JSON-LD", '<script type="application/ld+json">{"datePublished": "2025-03-14", }</script>', on("2025-03-14")],
  ["Open Graph", '<meta property="article:published_time" content="2024-12-01T23:59:00Z">', on("2024-12-01")],
  ["microdata", "<body><time itemprop=datePublished datetime=2024-12>December</time>", on("2024-12")],
  ["microdata as a meta element", "<meta itemprop=datePublished content=20241201>", on("2024-12-01")],
  ["Dublin Core in capitals", '<meta name="DC.Date" content="2024-12-01">', on("2024-12-01")],
  ["a word for the month", '<meta name="date" content="1 Dec 2024 10:00">', on("2024-12-01")],
  ["an old time element", '<body><time pubdate datetime="2024-12-01T10:00">', on("2024-12-01")],
  ["JSON-LD goes first", `<meta name="date" content="2020-01-01">${ld(article)}`, on("2025-03-14")],
  ["changed in a later month", ld({ ...article, dateModified: "2026-01-02" }), on("2026-01-02", true)],
  ["changed in the same month", ld({ ...article, dateModified: "2025-03-20" }), on("2025-03-14")],
  ["changed, and nobody says when it was published", ld({ dateModified: "2026-01-02" }), on("2026-01-02")],
  ["months and days the wrong way round", '<meta name="date" content="03/14/2025">', undefined],
  ["a year alone", '<meta name="date" content="2025">', undefined],
  ["no date", ld({ datePublished: "yesterday" }), undefined],
  ["a month that does not exist", ld({ datePublished: "2025-13-01" }), undefined],
  ["the future", ld({ datePublished: "2031-01-01" }), undefined],
  ["something else than a text", ld({ datePublished: { "@value": "2025-03-14" } }), undefined],
])("%s", ([, head, expected]) => {
  expect(dateOf(head)).toEqual(expected);
});

test("the document is left as it was", () => {
  const page = new DOMParser().parseFromString(ld(article), "text/html");
  const before = markupOf(page);
  pageDate(page, now);
  expect(markupOf(page)).toBe(before);
});
