import { quantile } from "../stats.ts";
import type { MeasuredPage } from "./measure-pages.ts";

/** The measurements as a table in Markdown: one line for each thing that a reader would notice. */
export function surfaceTable(pages: MeasuredPage[]): string {
  const cards = pages.flatMap((page) => page.cards);
  const sum = (of: (page: MeasuredPage) => number) => pages.reduce((total, page) => total + of(page), 0);
  const [marks, words] = [sum((page) => page.marks), sum((page) => page.words)];
  const contested = cards.filter(({ reply }) => reply !== undefined);
  const roomy = cards.filter(({ hasRoom }) => hasRoom);
  const median = (of: (card: (typeof cards)[number]) => number, at = 0.5) => quantile(cards.map(of), at);
  const rows = [
    ["pages, cards", `${pages.length}, ${cards.length}`],
    [
      "card height, px: median, 90 %, most",
      [0.5, 0.9, 1].map((at) => Math.round(median(({ height }) => height, at))).join(", "),
    ],
    ["words in view in a card: median", String(median((card) => card.words))],
    ["controls in view: median", String(median((card) => card.controls))],
    ["below its line", share(cards.filter(({ below }) => below).length, cards.length)],
    ["below its line, of those with room there", share(roomy.filter(({ below }) => below).length, roomy.length)],
    ["text in view covered: median", `${(100 * median(({ covered }) => covered)).toFixed(1)} %`],
    [
      "first reply wholly in view, of cards with one",
      share(contested.filter(({ reply }) => reply).length, contested.length),
    ],
    ["marks on 1,000 words", ((1000 * marks) / words).toFixed(1)],
    [
      "marks of places and general terms",
      share(
        sum((page) => page.general),
        marks,
      ),
    ],
    [
      "marks in headings",
      share(
        sum((page) => page.inHeadings),
        marks,
      ),
    ],
  ];
  return ["| measured | |", "| --- | --- |", ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join("\n");
}

const share = (part: number, all: number) => `${part} of ${all} (${all ? Math.round((100 * part) / all) : 0} %)`;
