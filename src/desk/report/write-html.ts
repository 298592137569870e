import { inContext, webLink } from "./text-places.ts";
import { htmlText, factSection, htmlStyle } from "./html-parts.ts";
import { type Piece, type Report, type ReportedFigure, type ReportedPage, mentionGroups } from "./report-shape.ts";
import { type ReportWords, writtenDay, writtenTime } from "./report-words.ts";

/** The report as one self-contained page, ready to print: no script and no request. */
export function writeHtml(report: Report, words: ReportWords): string {
  const { length } = report.pages;
  const heading = report.chosen ? words.listTitle : words.title(length);
  const title = length === 1 && !report.chosen ? report.pages[0]!.title : heading;
  return [
    `<!doctype html>`,
    `<html lang="${words.language}" dir="${words.direction}">`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="generator" content="Sidelight">`,
    `<title>${htmlText(title)}</title>`,
    `<style>${htmlStyle}</style>`,
    `</head>`,
    `<body>`,
    `<header>`,
    `<h1>${htmlText(heading)}</h1>`,
    `<p class="quiet">${words.made(timeElement(report.made, words))}</p>`,
    ...report.sets.map(
      (set) =>
        `<p class="quiet">${words.set(isolated(set.title), isolated(set.id), isolated(set.version), isolated(writtenDay(set.asOf, words)))}. ${isolated(set.licence)}</p>`,
    ),
    `<p class="quiet">${htmlText(words.about)}</p>`,
    `</header>`,
    `<main>`,
    ...report.pages.map((page) => pageSection(page, words, report.chosen)),
    ...(report.failed.length === 0 ? [] : [failedSection(report, words)]),
    ...(report.facts.length === 0 ? [] : [factSection(report.facts, words)]),
    `</main>`,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}

const isolated = (text: string): string => `<bdi>${htmlText(text)}</bdi>`;

const timeElement = (iso: string, words: ReportWords): string =>
  `<time datetime="${iso}">${isolated(writtenTime(iso, words))}</time>`;

function pageSection(page: ReportedPage, words: ReportWords, isChosen = false): string {
  const link = webLink(page.address);
  const address = htmlText(page.address);
  const { published } = page;
  const terms: [string, string][] = [
    [
      words.address,
      link === undefined ? `<bdi>${address}</bdi>` : `<a href="${htmlText(link)}"><bdi>${address}</bdi></a>`,
    ],
    [words.read, timeElement(page.read, words)],
    ...(published
      ? [
          [
            published.updated ? words.updated : words.published,
            `<time datetime="${published.date}"><bdi>${htmlText(writtenDay(published.date, words))}</bdi></time>`,
          ] as [string, string],
        ]
      : []),
  ];
  return [
    `<section>`,
    `<h2 dir="auto"${languageOf(page)}>${htmlText(page.title)}</h2>`,
    `<dl>${terms.map(([name, value]) => `<dt>${htmlText(name)}</dt><dd>${value}</dd>`).join("")}</dl>`,
    `<p class="coverage">${htmlText(words.coverage(page.counts))}${isChosen ? ` ${htmlText(words.chosen(page.mentions.length + page.figures.length))}` : ""}</p>`,
    ...(page.coverage ? [] : [`<p class="quiet">${htmlText(words.notNews)}</p>`]),
    ...(page.complete ? [] : [`<p class="quiet">${htmlText(words.incomplete)}</p>`]),
    ...(page.figures.length === 0
      ? []
      : [`<h3>${htmlText(words.figures)}</h3>`, ...page.figures.map((figure) => figureBox(figure, page, words))]),
    ...(isChosen && page.mentions.length === 0
      ? []
      : [`<h3>${htmlText(words.mentions)}</h3>`, mentionTable(page, words)]),
    ...(isChosen ? [] : [`<h3>${htmlText(words.withheld)}</h3>`, withheldTable(page, words)]),
    `</section>`,
  ].join("\n");
}

const languageOf = ({ language }: ReportedPage): string => (language === "" ? "" : ` lang="${htmlText(language)}"`);

function figureBox(figure: ReportedFigure, page: ReportedPage, words: ReportWords): string {
  // The roles are shown only if they differ.
  const countsOf = (role: string) =>
    figure.outcome === "other-role"
      ? `<p class="side-name">${htmlText(words.counts)}${words.colon}<bdi>${htmlText(role)}</bdi></p>`
      : "";
  const theSource = `<a href="#fact-${htmlText(figure.fact)}">${htmlText(words.theSource)}</a>`;
  const side = (name: string, pieces: Piece[], role: string, language: string) =>
    `<div><p class="side-name">${name}</p><p dir="auto"${language}>${marked(pieces)}</p>${countsOf(role)}</div>`;
  return [
    `<div class="figure">`,
    `<h4>${htmlText(words.outcome[figure.outcome])}</h4>`,
    `<div class="sides">`,
    side(htmlText(words.thePage), figure.page, figure.role, languageOf(page)),
    side(theSource, figure.statement, figure.sourceRole, ""),
    `</div>`,
    ...noteLine(figure.note, words),
    `</div>`,
  ].join("\n");
}

const noteLine = (note: string | undefined, words: ReportWords): string[] =>
  note === undefined
    ? []
    : [`<p><span class="quiet">${htmlText(words.note)}${words.colon}</span><bdi>${htmlText(note)}</bdi></p>`];

const element = (mark: Piece["mark"], words: string): string =>
  words === "" || mark === "none" ? words : mark === "same" ? `<b>${words}</b>` : `<mark>${words}</mark>`;

/** Words of a page, the compared ones in `mark`. White space at the ends of a piece separates it from the next. */
function marked(pieces: Piece[]): string {
  return pieces
    .map(({ text, mark }) => {
      const [before, after] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
      const escaped = htmlText(text);
      return `${before}${element(mark, escaped)}${after}`;
    })
    .join("");
}

function mentionTable(page: ReportedPage, words: ReportWords): string {
  const rows = mentionGroups(page.mentions).map(({ name, mentions, reasons }) => {
    const places = mentions.map((mention) => {
      const unseen = mention.visible ? "" : ` <span class="quiet">(${htmlText(words.cannotBeSeen)})</span>`;
      return `${inPassage(mention)}${unseen}${noteLine(mention.note, words).join("")}`;
    });
    return { name, places, reasons };
  });
  return tableByReason(words.name, rows, page, words);
}

function withheldTable(page: ReportedPage, words: ReportWords): string {
  const alike = Map.groupBy(page.withheld, ({ name, reasons }) => JSON.stringify([name, reasons]));
  const rows = [...alike.values()].map((group) => ({
    name: group[0]!.name,
    places: group.map((row) => inPassage(row)),
    reasons: group[0]!.reasons.map(({ words: reason }) => reason),
  }));
  return tableByReason(words.mightBe, rows, page, words);
}

const inPassage = (row: Parameters<typeof inContext>[0]): string => `<bdi>${marked(inContext(row)).trim()}</bdi>`;

/** Groups names with the same reasons under one line that gives them once. */
function tableByReason(
  what: string,
  rows: { name: string; places: string[]; reasons: string[] }[],
  page: ReportedPage,
  words: ReportWords,
): string {
  if (rows.length === 0) return `<p>${htmlText(words.nothing)}</p>`;
  const heads = [what, words.where].map((title) => `<th scope="col">${htmlText(title)}</th>`).join("");
  const groups = [...Map.groupBy(rows, ({ reasons }) => reasons.join(" "))].map(([why, names]) => [
    `<tbody><tr class="why"><th scope="rowgroup" colspan="2">${htmlText(words.why)}${words.colon}<bdi>${htmlText(why)}</bdi></th></tr>`,
    ...names.map(({ name, places }) => {
      const count = `<span class="quiet">${htmlText(words.times(places.length))}</span>`;
      const items = places.map((place) => `<li${languageOf(page)}>${place}</li>`).join("");
      return `<tr><td><bdi>${htmlText(name)}</bdi><br>${count}</td><td><ul>${items}</ul></td></tr>`;
    }),
    `</tbody>`,
  ]);
  return [`<table><thead><tr>${heads}</tr></thead>`, ...groups.flat(), `</table>`].join("\n");
}

function failedSection({ failed }: Report, words: ReportWords): string {
  const items = failed.map(
    ({ address, error }) => `<li><bdi>${htmlText(address)}</bdi>${words.colon}${htmlText(error)}</li>`,
  );
  return `<section><h2>${htmlText(words.failed)}</h2><ul>${items.join("")}</ul></section>`;
}
