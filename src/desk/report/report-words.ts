import { partialDate, writtenDate } from "../../facts/cite/partial-date.ts";
import type { PageFindings } from "../../mentions/findings.ts";
import type { ReportedFact, ReportedFigure } from "./report-shape.ts";

/** The words of a report for people; one object for each language. */
export interface ReportWords {
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  /** Between a label and what it is of. */
  colon: string;
  title: (pages: number) => string;
  /** Of what somebody collected. */
  listTitle: string;
  /** How much of what was found on a page is in the report. */
  chosen: (count: number) => string;
  made: (time: string) => string;
  set: (title: string, id: string, version: string, asOf: string) => string;
  coverage: (counts: CoverageCounts) => string;
  address: string;
  read: string;
  published: string;
  updated: string;
  notNews: string;
  incomplete: string;
  figures: string;
  outcome: Record<ReportedFigure["outcome"], string>;
  thePage: string;
  theSource: string;
  counts: string;
  mentions: string;
  name: string;
  times: (count: number) => string;
  cannotBeSeen: string;
  withheld: string;
  mightBe: string;
  why: string;
  where: string;
  nothing: string;
  facts: string;
  whoSays: string;
  basis: string;
  hedge: string;
  contested: string;
  unanswered: string;
  happened: string;
  stated: string;
  open: string;
  sic: string;
  citation: string;
  note: string;
  failed: string;
  about: string;
}

export const englishWords: ReportWords = {
  language: "en",
  direction: "ltr",
  colon: ": ",
  title: (pages) => (pages === 1 ? "What was found on one page" : `What was found on ${pages} pages`),
  listTitle: "What was collected",
  chosen: (count) => `Of these, ${count === 1 ? "1 is" : `${count} are`} in this report.`,
  made: (time) => `Made with Sidelight, ${time}`,
  set: (title, id, version, asOf) => `${title} (${id}, version ${version}, as of ${asOf})`,
  coverage: coverageLine,
  address: "Address",
  read: "Read",
  published: "The page's date",
  updated: "The page's date (updated)",
  notNews: "This doesn't look like a news page.",
  incomplete: "The page wasn't read to its end: there may be more on it.",
  figures: "Numbers: the page and the article",
  outcome: {
    same: "Same number",
    "other-value": "Other value",
    "other-role": "Counts something else",
    "other-comparison": "Other comparison",
  },
  thePage: "The page",
  theSource: "The article, in the set's words",
  counts: "counts",
  mentions: "Mentions",
  name: "Name",
  times: (count) => (count === 1 ? "once" : `${count} times`),
  cannotBeSeen: "can't be seen on the page",
  withheld: "Left unmarked, and why",
  mightBe: "Might have been",
  why: "Why",
  where: "Where",
  nothing: "None.",
  facts: "The statements behind it",
  whoSays: "Who says so",
  basis: "Basis",
  hedge: "The article's hedge",
  contested: "Contested",
  unanswered: "The article has no reply.",
  happened: "Happened",
  stated: "Stated",
  open: "Left open",
  sic: "On the article's words",
  citation: "Citation",
  note: "Note",
  failed: "Pages that couldn't be read",
  about: "Marks and statements are context, not a verdict. Everything was done on the machine that made this report.",
};

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

/** What is counted, in the forms that a language has for numbers; `$1` is the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Counts in a language: the form for the number, with the number as the language writes it. */
export function countWords(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace("$1", numbers.format(count));
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
