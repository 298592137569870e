import { oneLine } from "../../facts/cite/citation.ts";
import { escapeMarkdown } from "../../facts/cite/citation-sentence.ts";
import { inContext, webLink } from "./text-places.ts";
import {
  type Piece,
  type Report,
  type ReportedFact,
  type ReportedFigure,
  type ReportedPage,
  mentionGroups,
} from "./report-shape.ts";
import { type ReportWords, assertedBy, writtenDay, writtenTime } from "./report-words.ts";

/** The report as one document of CommonMark with GitHub's tables. */
export function writeMarkdown(report: Report, words: ReportWords): string {
  const blocks = [
    `# ${markdownText(report.chosen ? words.listTitle : words.title(report.pages.length))}`,
    `${words.made(writtenTime(report.made, words))}. ${words.about}`,
    list(
      report.sets.map(({ title, id, version, asOf, licence }) =>
        markdownText(`${words.set(title, id, version, writtenDay(asOf, words))}. ${licence}`),
      ),
    ),
    ...report.pages.flatMap((page) => pageBlocks(page, words, report.chosen)),
    ...failedBlocks(report, words),
    ...(report.facts.length === 0 ? [] : [`## ${words.facts}`, ...report.facts.map((fact) => factBlock(fact, words))]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function pageBlocks(page: ReportedPage, words: ReportWords, isChosen = false): string[] {
  const link = webLink(page.address);
  const { published } = page;
  const head = [
    `${words.address}${words.colon}${link === undefined ? markdownText(page.address) : `<${link}>`}`,
    `${words.read}${words.colon}${writtenTime(page.read, words)}`,
    ...(published
      ? [`${published.updated ? words.updated : words.published}${words.colon}${writtenDay(published.date, words)}`]
      : []),
    ...(page.coverage ? [] : [words.notNews]),
    ...(page.complete ? [] : [words.incomplete]),
  ];
  return [
    `## ${markdownText(page.title)}`,
    list(head),
    `**${words.coverage(page.counts)}**${isChosen ? ` ${words.chosen(page.mentions.length + page.figures.length)}` : ""}`,
    ...(page.figures.length === 0
      ? []
      : [`### ${words.figures}`, ...page.figures.map((figure) => figureBlock(figure, words))]),
    ...(isChosen && page.mentions.length === 0
      ? []
      : [`### ${words.mentions}`, page.mentions.length === 0 ? words.nothing : mentionTable(page, words)]),
    ...(isChosen
      ? []
      : [`### ${words.withheld}`, page.withheld.length === 0 ? words.nothing : withheldTable(page, words)]),
  ];
}

function figureBlock(figure: ReportedFigure, words: ReportWords): string {
  // The roles are shown only if they differ.
  const countsOf = (role: string) =>
    figure.outcome === "other-role" ? ` — ${words.counts}${words.colon}${markdownText(role)}` : "";
  const lines = [
    `**${words.outcome[figure.outcome]}** (${figure.fact})`,
    `> ${words.thePage}${words.colon}${marked(figure.page).trim()}${countsOf(figure.role)}`,
    ">",
    `> ${words.theSource}${words.colon}${marked(figure.statement).trim()}${countsOf(figure.sourceRole)}`,
    ...noteLines(figure.note, words),
  ];
  return lines.join("\n").replace("\n>", "\n\n>");
}

/** Differing words in bold. White space stays outside the asterisks, or they would be no markup. */
function marked(pieces: Piece[]): string {
  return pieces
    .map(({ text, mark }) => {
      const before = /^\s*/.exec(text)![0] === "" ? "" : " ";
      const after = /\s*$/.exec(text)![0] === "" ? "" : " ";
      const escaped = markdownText(text);
      return escaped === "" ? before : `${before}${mark === "none" ? escaped : `**${escaped}**`}${after}`;
    })
    .join("");
}

function mentionTable(page: ReportedPage, words: ReportWords): string {
  const rows = mentionGroups(page.mentions).map(({ name, mentions, reasons }) => [
    `${markdownText(name)}, ${words.times(mentions.length)}`,
    mentions.map((mention) => marked(inContext(mention)).trim() + suffix(mention, words)).join("<br>"),
    reasons.map((reason) => markdownText(reason)).join(" "),
  ]);
  return table([words.name, words.where, words.why], rows);
}

const suffix = ({ visible, note }: { visible: boolean; note?: string | undefined }, words: ReportWords): string =>
  `${visible ? "" : ` (${words.cannotBeSeen})`}${note === undefined ? "" : ` (${words.note}${words.colon}${markdownText(note)})`}`;

function withheldTable(page: ReportedPage, words: ReportWords): string {
  const rows = page.withheld.map((row) => [
    marked(inContext(row)).trim(),
    markdownText(row.name),
    row.reasons.map((reason) => markdownText(reason.words)).join(" "),
  ]);
  return table([words.where, words.mightBe, words.why], rows);
}

function factBlock(fact: ReportedFact, words: ReportWords): string {
  const { dates = {} } = fact;
  const lines: [string, string | undefined][] = [
    [words.whoSays, assertedBy(fact)],
    [words.basis, fact.basis],
    [words.hedge, fact.hedge],
    ...fact.contestedBy.map(({ statement }): [string, string] => [words.contested, statement]),
    [words.contested, fact.response === undefined ? undefined : words.unanswered],
    [words.happened, dates.happened && writtenDay(dates.happened, words)],
    [words.stated, dates.stated && writtenDay(dates.stated, words)],
    ...(fact.open ?? []).map((open): [string, string] => [words.open, open]),
    [words.sic, fact.sic],
    [words.citation, fact.source],
    [words.note, fact.note],
  ];
  const items = lines.flatMap(([name, text]) =>
    text === undefined ? [] : [`${name}${words.colon}${markdownText(text)}`],
  );
  return `**${markdownText(fact.statement)}** (${fact.id})\n\n${list(items)}`;
}

const failedBlocks = ({ failed }: Report, words: ReportWords): string[] =>
  failed.length === 0
    ? []
    : [
        `## ${words.failed}`,
        list(failed.map(({ address, error }) => `${markdownText(address)}${words.colon}${markdownText(error)}`)),
      ];

const noteLines = (note: string | undefined, words: ReportWords): string[] =>
  note === undefined ? [] : [">", `> ${words.note}${words.colon}${markdownText(note)}`];

const list = (items: string[]): string => items.map((item) => `- ${item}`).join("\n");

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/**
 * Text of a page or a set as Markdown prints it unchanged, in one line that begins with other words; cells of a table
 * too.
 */
function markdownText(text: string): string {
  return escapeMarkdown(oneLine(text)).replaceAll("#", String.raw`\#`);
}
