import { lehmer } from "../alias-sets.ts";
import type { BenchPage } from "./bench-page.ts";

const NEWS = `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>`;

const WORDS =
  "the of and to in a is that for it was on as with by at from this be or are an has not had but they which one their".split(
    " ",
  );
const OTHERS =
  "council harbour market report number minister winter garden letter station evening answer question member river bridge paper window company office history village teacher morning weather journey".split(
    " ",
  );
const NAMED = [
  "NSO Group sells the spyware Pegasus",
  "Amnesty International went to court",
  "the Defense Export Controls Agency said nothing",
  "on the list stood 50,000 phone numbers",
];

/** An article of so many bytes, the same at every run; every 40th sentence names something of the story. */
export function longPage(bytes: number): BenchPage {
  const random = lehmer(4711);
  const pick = (from: string[]) => from[Math.floor(random() * from.length)]!;
  const parts = [
    `<!doctype html><html lang=en><meta charset=utf-8><title>A long report</title>${NEWS}<h1>Pegasus: a long report</h1><article>`,
  ];
  let length = 0;
  for (let paragraph = 0; length < bytes; paragraph++) {
    const sentences = Array.from({ length: 5 }, (_, index) => {
      const words = Array.from({ length: 14 }, () => pick(random() < 0.5 ? WORDS : OTHERS)).join(" ");
      const named = (paragraph * 5 + index) % 40 === 0 ? ` <a href="#">${pick(NAMED)}</a>, and` : "";
      return `${words[0]!.toUpperCase()}${words.slice(1)},${named} ${pick(OTHERS)}.`;
    });
    const part = `${paragraph % 20 === 0 ? `<h2>Part ${paragraph / 20 + 1}</h2>` : ""}<p>${sentences.join(" ")}</p>\n`;
    parts.push(part);
    length += part.length;
  }
  return { name: "long.html", body: Buffer.from(`${parts.join("")}</article>`) };
}
