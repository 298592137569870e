import { citeFact, citeSource } from "../../facts/cite/cite-fact.ts";
import type { Fact, FactSet } from "../../facts/schema.ts";
import type { MentionRow, PageDate, PageReport, WithheldRow } from "../../mentions/findings.ts";
import type { Reason } from "../../mentions/types.ts";
import { compareFigures } from "./compare-figures.ts";
import { type BodyText, type FoundPlace, createPlaceFinder, sentencesAt } from "./text-places.ts";
import { coverageCounts, coverageLine } from "./report-words.ts";
import type { Report, ReportedFact, ReportedPage } from "./report-shape.ts";

/** A page that was read, as it comes from a tab. */
export interface PageToReport {
  title: string;
  /** Its address, or the name of its file. */
  address: string;
  /** When it was read. */
  read: Date;
  /** BCP 47; empty where the page does not say. */
  language: string;
  published?: PageDate;
  found: PageReport;
  /** For places in the text; without it there are none. */
  body?: BodyText;
  /** The person's own notes, by the ids of mentions and figures. */
  notes?: ReadonlyMap<number, string>;
}

export interface ReportOptions {
  sets: FactSet[];
  made: Date;
  /** Puts a reason into a sentence. */
  reasonText: (reason: Reason) => string;
  failed?: Report["failed"];
  /** The person's own notes, by the ids of facts. */
  factNotes?: ReadonlyMap<string, string>;
}

/** Gathers what was found on pages with the facts behind it. The same input gives the same report. */
export function makeReport(pages: PageToReport[], options: ReportOptions): Report {
  const { sets, made, failed = [] } = options;
  const facts = usedFacts(pages, options);
  const used = new Set(facts.map(({ set }) => set));
  return {
    format: "sidelight-report",
    version: 1,
    made: made.toISOString(),
    sets: sets.filter(({ id }) => used.size === 0 || used.has(id)).map(setHead),
    pages: pages.map((page) => reportedPage(page, options)),
    failed,
    facts,
  };
}

/** What a report says of a set. */
export const setHead = ({ id, version, title, asOf, licence }: FactSet): Report["sets"][number] => ({
  id,
  version,
  title,
  asOf,
  licence,
});

function reportedPage(page: PageToReport, { sets, reasonText }: ReportOptions): ReportedPage {
  const { title, address, read, language, published, found, body, notes } = page;
  const { mentions, withheld, figures } = found;
  const places = body ? placesOf(body, found) : undefined;
  const counts = coverageCounts(found);
  const passage = (row: { id: number; text: string; before: string; after: string }) => ({
    text: row.text,
    before: row.before,
    after: row.after,
    ...optional("place", places?.get(row)?.place),
    ...optional("note", notes?.get(row.id)),
  });
  const sentenceOf = sentencesAt(body, (row) => places?.get(row));
  const known = ({ entity, reasons }: MentionRow | WithheldRow) => ({
    entity,
    name: found.entities[entity]?.name ?? entity,
    reasons: reasons.map((reason) => reportedReason(reason, reasonText)),
  });
  return {
    title: title === "" ? address : title,
    address,
    read: read.toISOString(),
    language,
    ...optional("published", published),
    coverage: found.coverage,
    why: found.why,
    complete: found.complete && found.failed !== true,
    counts,
    coverageLine: coverageLine(counts),
    mentions: mentions.map((row) => ({
      ...passage(row),
      marked: row.marked,
      visible: row.visible,
      ...known(row),
      kind: found.entities[row.entity]?.kind ?? "",
    })),
    withheld: withheld.map((row) => ({ ...passage(row), ...known(row) })),
    figures: compareFigures(sets, figures, sentenceOf).map(({ row, sourceRole, page: words, source }) => {
      const { fact, figure, outcome, amount, role, marked, visible } = row;
      // A bare number is compared as an approximate one; the page doesn't say "about".
      const comparison = amount.trim() === row.text.trim() ? undefined : row.comparison;
      const told = { fact, figure, outcome, amount, ...optional("comparison", comparison), source: row.source, role };
      return { ...passage(row), ...told, marked, visible, sourceRole, page: words, statement: source };
    }),
  };
}

/** The report keeps its published key `ground` for the code. */
function reportedReason({ code, ...rest }: Reason, reasonText: ReportOptions["reasonText"]) {
  return { ground: code, ...rest, words: reasonText({ code, ...rest }) };
}

/** Places in the page's text, each list in its own order. */
function placesOf(body: BodyText, { mentions, withheld, figures }: PageReport): Map<object, FoundPlace | undefined> {
  const finder = createPlaceFinder(body);
  return new Map<object, FoundPlace | undefined>(
    [mentions, withheld, figures].flatMap((rows) => {
      const places = finder.find(rows);
      return rows.map((row, at) => [row, places[at]] as const);
    }),
  );
}

/** The facts that were compared with figures, then the facts whose first entity was named. */
function usedFacts(pages: PageToReport[], { sets, factNotes }: ReportOptions): ReportedFact[] {
  const figures = new Set(pages.flatMap(({ found }) => found.figures.map(({ fact }) => fact)));
  const entities = new Set(pages.flatMap(({ found }) => found.mentions.map(({ entity }) => entity)));
  const all = sets.flatMap((set) => set.facts.map((fact) => ({ set, fact })));
  const bound = all.filter(({ fact }) => figures.has(fact.id));
  const about = all.filter(({ fact }) => !figures.has(fact.id) && entities.has(fact.about[0]!));
  return [...bound, ...about].map(({ set, fact }) => ({
    ...reportedFact(set, fact),
    ...optional("note", factNotes?.get(fact.id)),
  }));
}

/** A fact with its citation, for a report. */
export function reportedFact(set: FactSet, fact: Fact): ReportedFact {
  const { id, statement, about, kind, attribution, basis, hedge, contestedBy = [], response, dates, open, sic } = fact;
  return {
    set: set.id,
    id,
    statement,
    language: set.language,
    about,
    kind,
    attribution,
    basis,
    ...optional("hedge", hedge),
    contestedBy: set.facts
      .filter((one) => contestedBy.includes(one.id))
      .map((one) => ({ id: one.id, statement: one.statement })),
    ...optional("response", response),
    ...optional("dates", dates),
    ...optional("open", open),
    ...optional("sic", sic),
    source: citeSource(set, fact),
    citation: citeFact(set, fact, "text"),
  };
}

/** The property, unless its value is undefined. */
const optional = <Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
