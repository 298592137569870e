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
