import { readFileSync } from "node:fs";

import type { ServedPage } from "../../../scripts/pages/serve.ts";

export const html = (name: string, ...lines: string[]): ServedPage => ({ name, body: Buffer.from(lines.join("\n")) });

export const NEWS = `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>`;

export const demo: ServedPage = { name: "demo.html", body: readFileSync("assets/demo/index.html") };

/** A page about spyware that is not news: notes of a workshop. */
export const noCoverage = html(
  "workshop.html",
  "<!doctype html><html lang=en><title>Workshop notes</title><link rel=icon href=data:,>",
  "<h1>Notes for the workshop</h1>",
  "<p>We will look at how Pegasus, the spyware of NSO Group, was found on phones, and what Amnesty International wrote.</p>",
);

const SHORT_STORY = [
  "<style>body { margin: 2rem; font: 20px/1.6 sans-serif }</style><h1>A licence for spyware</h1>",
  "<p>NSO Group sells the spyware Pegasus, and Amnesty International went to court.</p>",
];

/** A short news page, and the same page without news metadata. Only ours differs in what is painted. */
export const shortNews = html(
  "news.html",
  `<!doctype html><html lang=en><link rel=icon href=data:,>${NEWS}`,
  ...SHORT_STORY,
);
export const shortNotes = html(
  "notes.html",
  "<!doctype html><html lang=en><link rel=icon href=data:,>",
  ...SHORT_STORY,
);

/** News about something else. */
export const noNames = html(
  "rain.html",
  `<!doctype html><html lang=en><title>Rain</title><link rel=icon href=data:,>${NEWS}`,
  "<article><h1>Rain all week</h1><p id=text>It rained in the hills, and more rain is to come.</p></article>",
);

/** News without a name of ours but in the tab's title, which comes before any text. */
export const namedInTitle = html(
  "titled.html",
  `<!doctype html><html lang=en><title>NSO Group and the rain</title><link rel=icon href=data:,>${NEWS}`,
  "<article><h1>Rain all week</h1><p>It rained in the hills, and more rain is to come.</p></article>",
);

/** News with a collapsed part. */
export const foldedNews = html(
  "folded.html",
  `<!doctype html><html lang=en><title>Licences</title><link rel=icon href=data:,>${NEWS}`,
  "<h1>A licence for spyware</h1><p style='height: 0; overflow: hidden'>NSO Group said so to Itay Mack.</p>",
  "<p>NSO Group sells the spyware Pegasus.</p>",
);

/** News in three sections with the same names, where densities differ. */
export const sectionedNews = html(
  "sections.html",
  `<!doctype html><html lang=en><title>Licences</title><link rel=icon href=data:,>${NEWS}`,
  "<h1>A licence for software</h1><p>NSO Group sells the spyware Pegasus.</p>",
  "<h2>The company</h2><p>NSO Group said that Pegasus is sold to states only. Pegasus, NSO Group said, is licensed.</p>",
);

/** News about the airline: the word in another sense. */
export const airline = html(
  "airline.html",
  `<!doctype html><html lang=en><title>Pegasus adds flights</title><link rel=icon href=data:,>${NEWS}`,
  "<article><h1>Pegasus adds flights to Izmir</h1>",
  "<p>Pegasus Airlines will fly to Izmir twice a day from May. The carrier said that its new aircraft allow more routes.</p>",
  "<p>Pegasus carried 3 million passengers last month. Tickets cost from 37 euros; Pegasus expects full cabins.</p></article>",
);

/** What a browser shows and the extension has nothing to do with. Each is news by name, where it can be. */
export const badInput: ServedPage[] = [
  html(
    "no-body.html",
    `<!doctype html>${NEWS}<script>document.body?.remove(); addEventListener("load", () => document.body?.remove())</script>`,
  ),
  html("frames.html", `<html><head>${NEWS}</head><frameset cols="50%,50%"><frame><frame></frameset></html>`),
  html("empty.html"),
  html(
    "no-root.html",
    `<!doctype html>${NEWS}<script>addEventListener("load", () => document.documentElement.remove())</script>`,
  ),
  {
    name: "feed.xml",
    type: "application/xml",
    body: Buffer.from("<article><p>Pegasus, spyware of NSO Group</p></article>"),
  },
  {
    name: "drawing.svg",
    type: "image/svg+xml",
    body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">NSO Group</text></svg>'),
  },
  { name: "notes.txt", type: "text/plain", body: Buffer.from("Pegasus, the spyware of NSO Group") },
  { name: "facts.json", type: "application/json", body: Buffer.from('{"@type": "NewsArticle", "text": "Pegasus"}') },
  {
    name: "dot.png",
    type: "image/png",
    body: Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
  },
  {
    name: "paper.pdf",
    type: "application/pdf",
    body: Buffer.from(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>",
    ),
  },
];
