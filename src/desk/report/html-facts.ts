import { htmlText } from "./escape.ts";
import type { ReportedFact } from "./report-shape.ts";
import { assertedBy, type ReportWords, writtenDay } from "./report-words.ts";

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
    [words.open, fact.open?.map(own).join("<br>")],
    [words.sic, fact.sic && own(fact.sic)],
    [words.citation, `<span class="citation" lang="en" dir="ltr">${htmlText(fact.source)}</span>`],
    [words.note, fact.note && `<bdi>${htmlText(fact.note)}</bdi>`],
  ];
  const shown = terms.flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`<dt>${htmlText(name)}</dt><dd>${value}</dd>`],
  );
  return `<article class="fact" id="fact-${htmlText(fact.id)}"><p>${own(fact.statement)}</p><dl>${shown.join("")}</dl></article>`;
}

const date = (iso: string, words: ReportWords): string =>
  `<time datetime="${iso}"><bdi>${htmlText(writtenDay(iso, words))}</bdi></time>`;

function answersOf(
  { contestedBy, response }: ReportedFact,
  words: ReportWords,
  own: (text: string) => string,
): string | undefined {
  if (contestedBy.length > 0) return contestedBy.map(({ statement }) => own(statement)).join("<br>");
  return response === undefined ? undefined : htmlText(words.unanswered);
}
