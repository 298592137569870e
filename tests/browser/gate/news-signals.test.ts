import { describe, expect, test } from "vitest";

import { newsSignals } from "../../../src/page/gate/news-signals.ts";

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const meta = (name: string, content = "x") => `<meta property="${name}" content="${content}">`;

/** What stands in the head (or body), and the signals that are read from it. */
const pages: [string, string, string[]][] = [
  ["nothing", "<p>Pegasus, the spyware of NSO Group, in the news today</p>", []],
  ["a type", ld('{"@type":"NewsArticle"}'), ["JSON-LD NewsArticle"]],
  ["a kin of it", ld('{"@type":"ReportageNewsArticle"}'), ["JSON-LD ReportageNewsArticle"]],
  ["a list of types", ld('{"@type": ["Thing", "NewsArticle"]}'), ["JSON-LD NewsArticle"]],
  ["a graph", ld('{"@graph":[{"@type":"WebPage"},{ "@type" : "NewsArticle" }]}'), ["JSON-LD NewsArticle"]],
  ["broken JSON", ld('{"@type":"NewsArticle", "headline": "A "quoted" one",,'), ["JSON-LD NewsArticle"]],
  ["a live blog", ld('{"@type":"LiveBlogPosting"}'), ["JSON-LD LiveBlogPosting"]],
  ["a type in a text only", ld('{"@type":"WebPage","name":"NewsArticle"}'), []],
  ["og:type", meta("og:type", "article"), ["og:type article"]],
  ["article:*", meta("article:published_time", "2021-07-18"), ["article:published_time"]],
  ["microdata", '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', ["itemtype NewsArticle"]],
  ["articleBody", '<div itemprop="articleBody"></div>', ["markup articleBody"]],
  ["Parsely", '<meta name="parsely-title" content="x">', ["parsely-title"]],
  ["Dublin Core", '<meta name="DC.date.issued" content="2021-07-18">', ["dc.date.issued"]],
  ["amp", '<link rel="amphtml" href="https://example.org/amp">', ["amp"]],
  [
    "byline and date",
    "<article><h1>A</h1><time datetime=2021-07-18></time><span class=byline>B</span></article>",
    ["markup byline and date"],
  ],
  ["a date without a byline", "<article><h1>A</h1><time datetime=2021-07-18></time></article>", []],
  ["og:type website", meta("og:type", "website") + meta("article:modified_time"), []],
  ["a recipe", ld('{"@type":"Recipe"}') + meta("og:type", "article"), []],
  ["a shop's product", ld('{"@type":"Product"}') + meta("og:type", "article"), []],
  ["a paper", '<meta name="citation_title" content="x">' + meta("article:published_time"), []],
  ["news that tests a product", ld('{"@type":"Product"}') + ld('{"@type":"NewsArticle"}'), ["JSON-LD NewsArticle"]],
];

describe("the gate's signals", () => {
  test.for(pages)("%s", ([, markup, expected]) => {
    const page = new DOMParser().parseFromString(`<!doctype html><html><head>${markup}`, "text/html");
    expect(newsSignals(page)).toEqual(expected);
  });

  test("a page full of metadata is read in time that grows with it only", () => {
    const page = new DOMParser().parseFromString(ld(`{"@type":"${"a,".repeat(200_000)}`), "text/html");
    const start = performance.now();
    expect(newsSignals(page)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
