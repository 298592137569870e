import { article, ld, meta, testKinds, typed } from "./kinds.ts";

const website = meta("og:type", "website");
const feed = '<link rel="alternate" type="application/rss+xml" href="/feed">';
const time = '<time datetime="2026-03-02">2 March</time>';

/** Some of something, as a page repeats it. */
const many = (markup: string, count = 6) => markup.repeat(count);
const teaser = `<article><h3><a href="/a">A headline</a></h3>${time}</article>`;
const publisher = '"publisher":{"@type":"NewsMediaOrganization","name":"x"}';

// What a section, a tag or an author's page of a news site is told by, and its nearest kin that people use as a tool.
testKinds([
  ["a section with teasers in a row", website + feed + many(teaser), website + many(teaser)],
  [
    "a section with each teaser in a list item",
    website + feed + `<ul>${many(`<li>${teaser}</li>`)}</ul>`,
    website + feed + `<ul>${many(`<li><h3><a>A result</a></h3>${time}</li>`)}</ul>`,
  ],
  [
    "a tag's page with each teaser in a column",
    feed + many(`<div class="column">${teaser}</div>`),
    feed + many(`<div class="column"><article><h3><a>A branch</a></h3><p>Open until six</p></article></div>`),
  ],
  [
    "an author's page",
    meta("og:type", "object") + feed + "<h1>All by A</h1>" + many(teaser),
    meta("og:type", "profile") + feed + "<h1>A's posts</h1>" + many(teaser),
  ],
  [
    "a tag's page that calls itself a collection",
    website + feed + typed("CollectionPage") + many(teaser),
    website + feed + typed("CollectionPage") + many("<article><h3>A chair</h3><span>40 €</span></article>"),
  ],
  [
    "a news publisher's collection",
    website + ld(`{"@type":"CollectionPage",${publisher}}`),
    website + ld(`{"@type":"WebPage",${publisher}}`),
  ],
  [
    "a news publisher's collection that calls itself an article",
    article + ld(`[{"@type":"CollectionPage"},{"@type":"ItemList"},{"@type":"NewsMediaOrganization"}]`),
    article + ld(`[{"@type":"SearchResultsPage"},{"@type":"ItemList"},{"@type":"NewsMediaOrganization"}]`),
  ],
  [
    "a list of news",
    website + ld(`{"@type":"ItemList","itemListElement":[${many('{"@type":"NewsArticle"},')}]}`),
    website + ld(`{"@type":"ItemList","itemListElement":[${many('{"@type":"Product"},')}]}`),
  ],
  [
    "news in microdata",
    website + many('<div itemscope itemtype="https://schema.org/NewsArticle"></div>'),
    website + many('<div itemscope itemtype="https://schema.org/Offer"></div>'),
  ],
  [
    "a live blog of dated entries",
    website + feed + many(`<article><h2>An entry</h2>${time}</article>`, 20),
    website + feed + many(`<article class="message">${time}<p>A message</p></article>`, 20),
  ],
  // Tools that have articles, dates and feeds too.
  [
    "a shop with a few news",
    website + feed + many(teaser),
    `${website}${feed}<body class="woocommerce">${many(teaser)}`,
  ],
  ["a shop's list", feed + many(teaser), feed + typed("Product") + many(teaser)],
  [
    "a forum's list",
    feed + many(teaser),
    feed + many(`<article itemscope itemtype="https://schema.org/DiscussionForumPosting"><h2>A</h2>${time}</article>`),
  ],
  [
    "a calendar of events",
    feed + many(teaser),
    feed + many(`<article class="calendar-event"><h3><a>A concert</a></h3>${time}</article>`),
  ],
  ["a form to log in", feed + many(teaser), feed + "<form><input type=password></form>" + many(teaser)],
  ["results of a search", feed + many(teaser), feed + typed("SearchResultsPage") + many(teaser)],
  [
    "documentation with comments",
    feed + many(teaser),
    `${feed}<article><h1>How to</h1>${many("<h2><a>A step</a></h2>")}</article>${many(`<article>${time}</article>`)}`,
  ],
  ["mail", feed + many(teaser), feed + `<article>${many(`<div role="row"><h3>A subject</h3>${time}</div>`)}</article>`],
  ["two teasers below a guide", feed + many(teaser, 3), feed + many(teaser, 2)],
  // Written after the rules.
  [
    "teasers with a linked block around their heading",
    website + feed + many(`<article class="card"><a href="/a"><h2>A headline</h2><p>A lead</p></a>${time}</article>`),
    website + feed + many('<article class="card"><a href="/a"><h2>A recipe</h2><p>40 minutes</p></a></article>'),
  ],
  [
    "a topic of a wire service",
    website + ld(`{"@graph":[{"@type":"NewsMediaOrganization"},{"@type":["WebPage","CollectionPage"]}]}`),
    website + ld(`{"@graph":[{"@type":"NewsMediaOrganization"},{"@type":["WebPage","ContactPage"]}]}`),
  ],
  [
    "a tag that gives a type to its list",
    website + feed + typed("ItemList") + `<ol>${many(`<li>${teaser}</li>`, 10)}</ol>`,
    website + feed + typed("ItemList") + `<ol>${many(`<li><a><h3>A flat</h3></a>${time}</li>`, 10)}</ol>`,
  ],
  [
    "a live blog by its type",
    website + ld(`{"@type":["LiveBlogPosting"],"liveBlogUpdate":[]}`),
    website + ld(`{"@type":["Event"],"subEvent":[]}`),
  ],
  [
    "a section in right-to-left script",
    website + feed + `<main dir="rtl">${many(`<article><h3>כותרת</h3>${time}</article>`)}</main>`,
    website + feed + `<main dir="rtl">${many(`<article><h3>דירה</h3><b>₪</b></article>`)}</main>`,
  ],
  [
    "a list of opinions",
    ld(`{"@type":"ItemList","itemListElement":[${many('{"@type":"OpinionNewsArticle"},')}]}`),
    ld(`{"@type":"ItemList","itemListElement":[${many('{"@type":"Review"},')}]}`),
  ],
  [
    "a section beside a form for a newsletter",
    feed + "<form><input type=email></form>" + many(teaser),
    feed + "<form><input type=email><input type=password></form>" + many(teaser),
  ],
  [
    "a front page",
    website + feed + many(`<section>${many(teaser, 2)}</section>`, 4),
    website + feed + many("<h2>A</h2>"),
  ],
  [
    "an archive by month",
    website + feed + `<h1>March</h1>${many(teaser, 30)}`,
    website + feed + `<article><h1>Changes</h1>${many(`<h2>1.0</h2>${time}`, 30)}</article>`,
  ],
]);
