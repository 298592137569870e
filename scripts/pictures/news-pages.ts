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
  "Fewer than 180 journalists were identified on the leaked list, a third one said.",
);

/** A name in a quotation, on a page that is younger than the fact set. */
export const quotedLater = english2025(
  "quoted.html",
  "“We applied to DECA, as the law demands, and heard nothing for a year”, an exporter of spyware said.",
);

const inFrame = (direction: "ltr" | "rtl", heading: string, before: string, inside: string[]): ServedPage => {
  const style = `:root { color-scheme: light dark } body { font: 1.125rem/1.7 Georgia, serif; max-width: 44rem; margin:`;
  const frame = [`<html dir=${direction}><style>${style} 0 auto; padding: 0 1rem }</style>`, ...inside].join("\n");
  return {
    name: "framed.html",
    body: Buffer.from(
      [
        `<!doctype html><html lang="${direction === "rtl" ? "he" : "en"}" dir="${direction}"><meta charset="utf-8">`,
        `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">`,
        `<title>${heading}</title><script type="application/ld+json">{"@type": "NewsArticle"}</script>`,
        `<style>${style} 2rem auto; padding: 0 1.25rem } iframe { width: 100%; height: 13rem; border: 1px solid #8888 }</style>`,
        `<h1>${heading}</h1><p>${before}</p><iframe srcdoc='${frame}'></iframe>`,
      ].join("\n"),
    ),
  };
};

const framedEnglish = inFrame(
  "ltr",
  "As it happened: the court and the spyware",
  "What our reporters sent, the newest first:",
  [
    "<p><b>11:40</b> The licence of NSO Group was not discussed in open court.</p>",
    "<p><b>11:05</b> Amnesty International had asked the judges to withdraw it. The spyware is sold to states only.</p>",
  ],
);
const framedHebrew = inFrame("rtl", "כך זה קרה: בית המשפט והרוגלה", "מה ששלחו כתבינו, מהחדש לישן:", [
  "<p><b>11:40</b> הרישיון של קבוצת NSO לא נדון בדלתיים פתוחות.</p>",
  "<p><b>11:05</b> ארגון Amnesty International ביקש מהשופטים לבטל אותו. הרוגלה נמכרת למדינות בלבד.</p>",
]);

/** A page with what is new in a frame of it. */
export const framedPage = ({ rightToLeft }: Look): ServedPage => (rightToLeft ? framedHebrew : framedEnglish);
