import { join } from "node:path";

import { labelledBriefs } from "../../unit/mentions/briefs/labelled-briefs.ts";
import { isUnseen, type LabelledPage, readHardPages } from "../../unit/mentions/hard-pages/read-hard-pages.ts";
import { share, table } from "../report.ts";
import { score, tally } from "../score.ts";
import { decidePage, isGeneral } from "./bundled-set.ts";
import { judge, type Judged, type Marked } from "./judge.ts";
import { readCorpus, readWritten } from "./labelled-pages.ts";

/** What is looked at beside the totals. */
export interface OfflineOptions {
  /** Lists what was decided wrongly; of the third that is kept out of sight only where asked for. */
  faults: boolean;
  unseen: boolean;
  /** Only pages whose names begin so. */
  only?: string;
}

/** Decides all labelled pages without a browser, in seconds: what the engine makes of their text. */
export function offlineReport(corpus: string, { faults, unseen, only = "" }: OfflineOptions): string {
  const fits = ({ id }: LabelledPage) => id.startsWith(only);
  const hard = readHardPages().filter(fits);
  const parts: [string, LabelledPage[], boolean][] = [
    ["Pages written for this", readWritten(join(corpus, "written")).filter(fits), faults],
    ["Briefs in many languages", labelledBriefs().filter(fits), faults],
    ["Pages of our own, seen", hard.filter(({ id }) => !isUnseen(id)), faults],
    ["Pages of our own, the third out of sight", hard.filter(({ id }) => isUnseen(id)), unseen],
  ];
  return [
    ...parts.flatMap(([title, pages, shown]) => [`## ${title}`, ...labelledTables(pages, shown)]),
    "## The corpus",
    corpusTable(corpus, only, faults),
  ].join("\n\n");
}

/** What was right, wrong and missed on pages labelled name by name: all together, by group, kind and language. */
export function labelledTables(
  pages: LabelledPage[],
  faults: boolean,
  marksOf: (page: LabelledPage) => Marked[] = (page) => decidePage(page).mentions,
): string[] {
  const judged = pages.flatMap((page) => judge(page, marksOf(page), isGeneral));
  const others = pages.filter(({ group }) => group === "other");
  const marked = new Set(judged.filter(({ verdict }) => verdict === "wrong").map(({ page }) => page));
  const by = (name: string, key: (one: Judged) => string) =>
    table(
      [name, "right", "wrong", "missed", "precision", "recall"],
      [...Map.groupBy(judged, key)].map(([value, list]) => judgedRow(value, list)),
    );
  return [
    by("pages", () => `all ${pages.length}`),
    by("kind", ({ page }) => page.group),
    by("language", ({ page }) => page.language),
    `Of ${others.length} pages of another sense ${others.filter((page) => marked.has(page)).length} have a wrong mark.`,
    ...(faults ? [faultList(judged)] : []),
  ];
}

function judgedRow(name: string, list: Judged[]): (string | number)[] {
  const count = (verdict: Judged["verdict"]) => list.filter((one) => one.verdict === verdict).length;
  const [right, wrong, missed] = [count("right"), count("wrong"), count("missed")];
  return [name, right, wrong, missed, share(right / (right + wrong)), share(right / (right + missed))];
}

function faultList(judged: Judged[]): string {
  return judged
    .filter(({ verdict }) => verdict !== "right")
    .map(({ page, verdict, text, flow, start, end }) => {
      const line = page.flows[flow]!.text;
      const { mentions, withheld } = decidePage(page);
      const row = [...mentions, ...withheld].find((one) => one.flow === flow && one.start < end && one.end > start);
      const around = `${line.slice(Math.max(0, start - 40), start)}[${text}]${line.slice(end, end + 40)}`;
      return `${page.id} ${page.kind}: ${verdict} ${around.replace(/\s+/g, " ")} ${JSON.stringify(row?.reasons ?? "no form was seen")}`;
    })
    .join("\n");
}

function corpusTable(corpus: string, only: string, faults: boolean): string {
  const pages = readCorpus(corpus).filter(({ gold }) => gold.page.split("/")[1]!.startsWith(only));
  const read = pages.map(({ gold, page }) => {
    const outcome = decidePage(page);
    const tallies = tally(gold, { page: gold.page, ...outcome } as never, ({ mentions }) => mentions);
    return { gold, tallies, stray: gold.otherOnly && outcome.mentions.length > 0 };
  });
  const { right, wrong, missed, precision, recall } = score(read.flatMap(({ tallies }) => tallies));
  const strays = read.filter(({ stray }) => stray).length;
  const worst = read
    .map(({ gold, tallies, stray }) => ({ page: gold.page, stray, ...score(tallies) }))
    .filter((one) => one.stray || one.wrong + one.missed > 0)
    .map((one) => `${one.page}: wrong ${one.wrong}, missed ${one.missed}${one.stray ? ", a mention on it" : ""}`);
  return [
    table(
      ["right", "wrong", "missed", "precision", "recall", "only another sense, yet with a mention"],
      [[right, wrong, missed, share(precision), share(recall), strays]],
    ),
    ...(faults ? worst : []),
  ].join("\n");
}
