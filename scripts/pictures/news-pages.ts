import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { ServedPage } from "../pages/serve.ts";
import { root } from "../root.ts";
import type { Look } from "./look.ts";

const english: ServedPage = { name: "demo.html", body: readFileSync(join(root, "assets", "demo", "index.html")) };

const lines = [
  `<!doctype html><html lang="he" dir="rtl"><meta charset="utf-8"><link rel="icon" href="data:,">`,
  `<meta name="viewport" content="width=device-width, initial-scale=1"><title>רישיון לרוגלה</title>`,
  `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>`,
  `<style>:root { color-scheme: light dark } body { max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem;`,
  `font: 1.125rem/1.7 serif }</style>`,
  `<article><h1>רישיון לרוגלה: מי חותם על הייצוא הביטחוני</h1>`,
  `<p>קבוצת NSO מוכרת את תוכנת הריגול פגסוס לגופים ממשלתיים בלבד, לדבריה. עיתונאים ביבשות שונות כותבים שרשימה של`,
  `50,000 מספרי טלפון מעידה על שימוש נרחב ברוגלה.</p>`,
  `<p>את הבקשות לרישיון בודק DECA, אגף במשרד הביטחון. ארגון Amnesty International`,
  `פנה לבית המשפט בבקשה לבטל את הרישיון, והבקשה נדחתה.</p>`,
  `<p>עורך הדין Itay Mack אומר שהחוק אינו עוסק בזכויות אדם. החברה דוחה את הדברים.</p></article></html>`,
];
const hebrew: ServedPage = { name: "hadashot.html", body: Buffer.from(lines.join("\n")) };

/** A page of news about the story, in the direction of the look. */
export const newsPage = ({ rightToLeft }: Look): ServedPage => (rightToLeft ? hebrew : english);

const english2025 = (name: string, ...paragraphs: string[]): ServedPage => ({
  name,
  body: Buffer.from(
    [
      `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A licence for spyware</title>`,
      `<meta name="viewport" content="width=device-width, initial-scale=1">`,
      `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-14"}</script>`,
      `<style>:root { color-scheme: light dark } body { max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem;`,
      `font: 1.125rem/1.7 Georgia, serif }</style><h1>Four years on: a licence for spyware</h1>`,
      ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
      `<p>NSO Group sells the spyware Pegasus, and rejects the findings.</p>`,
    ].join("\n"),
  ),
});

/** Numbers that a page gives otherwise than the source. */
export const otherNumbers = english2025(
  "numbers.html",
  "An early version of this report said that the leaked list of 40,000 phone numbers was shared with reporters.",
  "Another site wrote that 50,000 phones were hacked with the spyware.",
);

/** A name in a quotation, on a page that is younger than the fact set. */
export const quotedLater = english2025(
  "quoted.html",
  "“We applied to DECA, as the law demands, and heard nothing for a year”, an exporter of spyware said.",
);
