import { describe, expect, test } from "vitest";

import { newsSignals } from "../../../src/page/detect/coverage.ts";
import { ld, meta, signalsOf } from "./kinds.ts";

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
  ["articleBody", '<div itemprop="articleBody"></div>', ["markup"]],
  ["Parsely", '<meta name="parsely-title" content="x">', ["parsely-title"]],
  ["Dublin Core", '<meta name="DC.date.issued" content="2021-07-18">', ["dc.date.issued"]],
  ["amp", '<link rel="amphtml" href="https://example.org/amp">', ["markup"]],
  [
    "byline and date",
    "<article><h1>A</h1><time datetime=2021-07-18></time><span class=byline>B</span></article>",
    ["markup"],
  ],
  [
    "a list of teasers",
    `<link rel=alternate type="application/rss+xml">${"<article><h2>A</h2><time></time></article>".repeat(3)}`,
    ["news list"],
  ],
  ["a date without a byline", "<article><h1>A</h1><time datetime=2021-07-18></time></article>", []],
  ["og:type website", meta("og:type", "website") + meta("article:modified_time"), []],
  ["a recipe", ld('{"@type":"Recipe"}') + meta("og:type", "article"), []],
  ["a shop's product", ld('{"@type":"Product"}') + meta("og:type", "article"), []],
  ["a paper", '<meta name="citation_title" content="x">' + meta("article:published_time"), []],
  ["news that tests a product", ld('{"@type":"Product"}') + ld('{"@type":"NewsArticle"}'), ["JSON-LD NewsArticle"]],
];

/** What a page may hold very much of. */
const hostile: [string, string][] = [
  ["types in a list", ld(`{"@type":"${"a,".repeat(200_000)}`)],
  ["letters in a type", ld(`{"@type":"${"a".repeat(1_000_000)}"}`)],
  ["keys without a value", ld('"@type":'.repeat(100_000))],
  ["letters in an itemtype", `<p itemtype="${"a".repeat(1_000_000)}">`],
  ["letters in a name", meta("pub".repeat(300_000))],
  ["elements", meta("x").repeat(20_000)],
];

describe("the gate's signals", () => {
  test.for(pages)("%s", ([, markup, expected]) => {
    expect(signalsOf(markup)).toEqual(expected);
  });

  test.for(hostile)("a page full of it is read in time that grows with it only: %s", ([, markup]) => {
    const page = new DOMParser().parseFromString(markup, "text/html");
    const start = performance.now();
    expect(newsSignals(page)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("few of many signals are told, none of them long", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `article:${at}${"x".repeat(1000)}`);
    const signals = signalsOf(names.map((name) => meta(name)).join(""));
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.length).toBeLessThan(20);
    for (const signal of signals) expect(signal.length).toBeLessThan(200);
  });
});
