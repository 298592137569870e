import { partialDate, writtenDate } from "../../facts/cite/partial-date.ts";
import type { PageFindings } from "../../mentions/findings.ts";
import type { ReportedFact, ReportedFigure } from "./report-shape.ts";

/** Words of a report that stand alone, by their keys among the strings. */
const plainKeys = [
  "listTitle",
  "address",
  "read",
  "published",
  "updated",
  "notNews",
  "incomplete",
  "figures",
  "thePage",
  "theSource",
  "counts",
  "mentions",
  "name",
  "cannotBeSeen",
  "withheld",
  "mightBe",
  "why",
  "where",
  "nothing",
  "facts",
  "whoSays",
  "basis",
  "hedge",
  "contested",
  "unanswered",
  "happened",
  "stated",
  "open",
  "sic",
  "citation",
  "note",
  "failed",
  "about",
] as const;

/** The words of a report for people, in one language. */
export interface ReportWords extends Record<(typeof plainKeys)[number], string> {
  /** BCP 47. */
  language: string;
  direction: string;
  /** Between a label and what it is of. */
  colon: string;
  title: (pages: number) => string;
  /** How much of what was found on a page is in the report. */
  chosen: (count: number) => string;
  made: (time: string) => string;
  set: (title: string, id: string, version: string, asOf: string) => string;
  coverage: (counts: CoverageCounts) => string;
  outcome: Record<ReportedFigure["outcome"], string>;
  times: (count: number) => string;
}

/** The strings of the interface in one language. */
interface ReportStrings {
  text: (key: string, parts: string[]) => string;
  /** In the form that the language has for the number. */
  plural: (key: string, count: number, parts: string[]) => string;
}

/** The words of a report in the language of the strings. */
export function reportWords({ text, plural }: ReportStrings): ReportWords {
  const plain = Object.fromEntries(plainKeys.map((key) => [key, text(`report.${key}`, [])]));
  const joined = (key: string, [first = "", ...rest]: string[]) =>
    rest.reduce((before, next) => text(key, [before, next]), first);
  return {
    ...(plain as Record<(typeof plainKeys)[number], string>),
    language: text("locale", []),
    direction: text("direction", []),
    colon: text("list.label", ["", ""]),
    title: (pages) => plural("report.title", pages, []),
    chosen: (count) => plural("report.chosen", count, []),
    made: (time) => text("report.made", [time]),
    set: (...parts) => text("report.set", parts),
    coverage: ({ mentions, entities, figures, withheld }) =>
      joined("list.semicolon", [
        joined("list.comma", [
          plural("coverage.mentions", mentions, []),
          plural("coverage.entities", entities, []),
          plural("coverage.figures", figures, []),
        ]),
        plural("coverage.withheld", withheld, []),
        text("coverage.nothingElse", []),
      ]),
    outcome: {
      same: text("report.sameNumber", []),
      "other-value": text("compare.otherValue", []),
      "other-role": text("compare.otherRole", []),
      "other-comparison": text("compare.otherComparison", []),
    },
    times: (count) => plural("report.times", count, []),
  };
}

/** A day or a month as people of the language read it. */
export const writtenDay = (iso: string, { language }: Pick<ReportWords, "language">): string =>
  writtenDate(partialDate(iso), language);

/** "The Pegasus Project (found); The Media Line (reported)". */
export const assertedBy = ({ attribution }: Pick<ReportedFact, "attribution">): string =>
  attribution.map(({ who, verb }) => `${who} (${verb})`).join("; ");

const times = new Map<string, Intl.DateTimeFormat>();

/** A time as people of the language read it, in UTC. */
export function writtenTime(iso: string, { language }: Pick<ReportWords, "language">): string {
  // Cached, since each holds native memory that the garbage collector doesn't count.
  const format =
    times.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  times.set(language, format);
  return `${format.format(new Date(iso))} UTC`;
}

/** How much was found. */
interface CoverageCounts {
  mentions: number;
  /** How many entities the mentions are of. */
  entities: number;
  figures: number;
  withheld: number;
}

/** Counts what was found on a page. */
export function coverageCounts({
  mentions,
  figures,
  withheld,
}: Pick<PageFindings, "mentions" | "figures" | "withheld">): CoverageCounts {
  return {
    mentions: mentions.length,
    entities: new Set(mentions.map(({ entity }) => entity)).size,
    figures: figures.length,
    withheld: withheld.length,
  };
}

/** "12 mentions, 9 names, 4 numbers; 3 left unmarked; nothing else on this page was checked." */
export function coverageLine({ mentions, entities, figures, withheld }: CoverageCounts): string {
  const counted = [
    words(mentions, "mention", "mentions"),
    words(entities, "name", "names"),
    words(figures, "number", "numbers"),
  ];
  return `${counted.join(", ")}; ${withheld} left unmarked; nothing else on this page was checked.`;
}

const words = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
