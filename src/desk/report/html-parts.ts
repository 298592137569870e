import { oneLine } from "../../facts/cite/citation.ts";
import { escapeHtml } from "../../facts/cite/citation-sentence.ts";
import type { ReportedFact } from "./report-shape.ts";
import { type ReportWords, assertedBy, writtenDay } from "./report-words.ts";

/** The facts behind what was found, each with who says so, on what basis, and what the other side answers. */
export function factSection(facts: ReportedFact[], words: ReportWords): string {
  return [
    `<section>`,
    `<h2>${htmlText(words.facts)}</h2>`,
    ...facts.map((fact) => factArticle(fact, words)),
    `</section>`,
  ].join("\n");
}

function factArticle(fact: ReportedFact, words: ReportWords): string {
  const language = ` lang="${htmlText(fact.language)}"`;
  const own = (text: string) => `<bdi${language}>${htmlText(text)}</bdi>`;
  const terms: [string, string | undefined][] = [
    [words.whoSays, own(assertedBy(fact))],
    [words.basis, own(fact.basis)],
    [words.hedge, fact.hedge && own(fact.hedge)],
    [words.contested, answersOf(fact, words, own)],
    [words.happened, fact.dates?.happened && date(fact.dates.happened, words)],
    [words.stated, fact.dates?.stated && date(fact.dates.stated, words)],
    [words.open, fact.open && listed(fact.open.map(own))],
    [words.sic, fact.sic && own(fact.sic)],
    [words.citation, `<span class="citation" lang="en" dir="ltr">${htmlText(fact.source)}</span>`],
    [words.note, fact.note && `<bdi>${htmlText(fact.note)}</bdi>`],
  ];
  const shown = terms.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`<dt>${htmlText(name)}</dt><dd>${value}</dd>`],
  );
  // As on a card, all of it runs as the statement does, which `auto` finds in its first words, and no `bdi` may hide.
  return `<article class="fact" id="fact-${htmlText(fact.id)}" dir="auto"><p${language}>${htmlText(fact.statement)}</p><dl>${shown.join("")}</dl></article>`;
}

/** One below the other, with room between. */
const listed = (parts: string[]): string => parts.map((part) => `<p>${part}</p>`).join("");

const date = (iso: string, words: ReportWords): string =>
  `<time datetime="${iso}"><bdi>${htmlText(writtenDay(iso, words))}</bdi></time>`;

function answersOf(
  { contestedBy, response }: ReportedFact,
  words: ReportWords,
  own: (text: string) => string,
): string | undefined {
  if (contestedBy.length > 0) return listed(contestedBy.map(({ statement }) => own(statement)));
  return response === undefined ? undefined : `<bdi>${htmlText(words.unanswered)}</bdi>`;
}

/** Text between tags or in quoted attributes; control characters and bidi overrides go. */
export const htmlText = (text: string): string => escapeHtml(oneLine(text));

/** The look of a report as a page: one column on paper and on screen, light and dark by the reader's choice, in either direction of writing. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c1c1e; --quiet: #5c5c63; --paper: #fff; --rule: #d8d8dd; --tint: #f4f4f6; --mark: #ffe9a8; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf0; --quiet: #a9a9b2; --paper: #18181b; --rule: #3b3b42; --tint: #232328; --mark: #5c4a10; --link: #8ebdf5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 54rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .5rem; padding-block-start: 1rem; border-block-start: 2px solid var(--ink); font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
p, ul, dl, blockquote { margin: 0 0 .75rem; }
a { color: var(--link); }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
.quiet { color: var(--quiet); font-size: .9rem; }
.coverage { padding: .6rem .85rem; background: var(--tint); border-inline-start: 4px solid var(--ink); font-weight: 600; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .35rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
dd p { margin: 0; }
dd p + p { margin-block-start: .2rem; }
.figure { margin: 0 0 1rem; padding: .75rem .85rem; border: 1px solid var(--rule); border-radius: .4rem; }
.figure h4 { margin: 0 0 .5rem; font-size: .95rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
.sides p { margin: 0; }
.side-name { color: var(--quiet); font-size: .85rem; }
.side-name a { color: inherit; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { padding-block: .45rem; padding-inline: 0 .6rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
th { color: var(--quiet); font-weight: 600; }
th:first-child, td:first-child { width: 24%; }
td:last-child, th:last-child { padding-inline-end: 0; }
.why th { padding-block: 1rem 0; border: 0; font-weight: 400; }
td ul { margin: 0; padding: 0; list-style: none; }
td li + li { margin-block-start: .25rem; }
.fact { margin: 0 0 1.25rem; padding-block-end: 1rem; border-block-end: 1px solid var(--rule); }
.fact > p:first-child { font-weight: 600; margin-block-end: .4rem; }
.fact dl { font-size: .92rem; }
.citation { color: var(--quiet); font-size: .85rem; }
@media (max-width: 36rem) {
  .sides, dl { grid-template-columns: 1fr; }
  dl { row-gap: 0; }
  dd { margin-block-end: .5rem; }
  table, tbody, tr, td, .why th { display: block; width: auto; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  th:first-child, td:first-child { width: auto; }
  td, .why th { border: 0; padding: .1rem 0; }
  tr { padding: .6rem 0; border-block-end: 1px solid var(--rule); }
}
@media print {
  :root { --ink: #000; --quiet: #444; --paper: #fff; --rule: #bbb; --tint: #f2f2f2; --mark: #ffe9a8; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .figure, .fact, tr { break-inside: avoid; }
  h2, h3, h4, .why { break-after: avoid; }
  thead { display: table-header-group; }
  @page { margin: 18mm 16mm; }
}
`;
