import type { ComparedFigure, ComparedPiece } from "../../desk/report/compare-figures.ts";
import type { EntityFacts, FactContext } from "../../facts/card-facts.ts";
import type { Fact } from "../../facts/schema.ts";
import type { FigureRow, MentionRow, PageReport } from "../../mentions/findings.ts";

/** What a person wants to see of the page. */
export interface PanelFilters {
  query: string;
  /** A kind of entity; empty for all. */
  kind: string;
  /** An entity, by its id: only statements about it; empty for all. */
  about: string;
}

export const noFilters: PanelFilters = { query: "", kind: "", about: "" };

/** A name of the page with its mentions, in the order of the page. */
export interface NameGroup {
  id: string;
  name: string;
  kind: string;
  language: string;
  /** What it is, in one line; absent while that is on its way. */
  summary: string | undefined;
  mentions: MentionRow[];
}

/** What one set has to say, each statement once however many names of the page it is about. */
export interface SetStatements {
  context: FactContext;
  facts: Fact[];
}

/** The names of the page that are wished for, in the order of the page. */
export function namesOf(page: PageReport, known: EntityFacts[], { query, kind: wanted }: PanelFilters): NameGroup[] {
  const words = folded(query);
  return [...Map.groupBy(page.mentions, ({ entity }) => entity)].flatMap(([id, mentions]) => {
    const { name = id, kind = "term", language = "" } = page.entities[id] ?? {};
    const entity = known.find((one) => one.id === id);
    const texts = [name, ...mentions.map(({ before, text, after }) => before + text + after)];
    const told = entity?.facts.some((fact) => saysAny(fact, words)) ?? false;
    const isWanted = (wanted === "" || kind === wanted) && (told || texts.some((one) => folded(one).includes(words)));
    return isWanted ? [{ id, name, kind, language, summary: entity?.summary, mentions }] : [];
  });
}

/** The statements that are wished for, by set, those about what the page names first first. */
export function statementsOf(
  known: EntityFacts[],
  names: NameGroup[],
  { query, about }: PanelFilters,
): SetStatements[] {
  const words = folded(query);
  const shown = names.flatMap(({ id }) =>
    known.filter((one) => one.id === id).flatMap((one) => [one, ...(one.also ?? [])]),
  );
  // Other sets know it by other ids.
  const sameAs = (id: string) => known.find((one) => one.id === id)?.same ?? [id];
  const wantedIds = new Set(sameAs(about));
  return [...Map.groupBy(shown, ({ set }) => set.id).values()].map((group) => {
    const facts = new Map(group.flatMap((one) => one.facts.map((fact) => [fact.id, fact])));
    // A name that was found by its own words is wanted with all that is said of it.
    const named = new Set(names.filter(({ name }) => folded(name).includes(words)).flatMap(({ id }) => sameAs(id)));
    const wanted = [...facts.values()].filter(
      (fact) =>
        (about === "" || fact.about.some((id) => wantedIds.has(id))) &&
        (saysAny(fact, words) || fact.about.some((id) => named.has(id))),
    );
    return { context: mergeContexts(group), facts: wanted };
  });
}

function mergeContexts(group: EntityFacts[]): FactContext {
  const { language, asOf, set, isOneOfSeveral = false } = group[0]!;
  const sources = new Map(group.flatMap((one) => one.sources.map((source) => [source.id, source])));
  const answers = Object.assign({}, ...group.map((one) => one.answers)) as FactContext["answers"];
  return { language, asOf, set, isOneOfSeveral, sources: [...sources.values()], answers };
}

function saysAny({ statement, attribution }: Fact, words: string): boolean {
  return folded(statement).includes(words) || attribution.some(({ who }) => folded(who).includes(words));
}

/** Without case and accents: people search as they type. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/\s+/g, " ").trim().toLowerCase();
}

const kinds = new Set(["place", "term", "document", "policy", "parliament"]);

/** Whether an entity is a place or a general term: such are listed after people, bodies and what they made. */
export const isGeneral = (kind: string | undefined): boolean => kinds.has(kind ?? "");

/** Numbers that one sentence of the page prints and of which the same is told: that sentence is shown once. */
export interface ComparedGroup {
  /** For each number its rows: what is told of them is alike, and the first is compared. */
  numbers: [FigureRow, ...FigureRow[]][];
  /** The first number beside the source's; absent while it is not compared. */
  first: ComparedFigure | undefined;
  /** The page's sentence, with all of its numbers marked. */
  page: ComparedPiece[];
  /** What the source says of them, each statement once. */
  sources: ComparedPiece[][];
}

/** The page's numbers by the sentences in which they stand, in the order of the page. */
export function groupCompared(rows: FigureRow[], compared: Map<number, ComparedFigure>): ComparedGroup[] {
  const alike = Map.groupBy(rows, (row) => `${row.fact} ${row.figure} ${row.outcome} ${row.amount}`);
  const numbers = [...alike.values()] as ComparedGroup["numbers"];
  return [...Map.groupBy(numbers, ([first]) => sentenceKey(first, compared.get(first.id))).values()].map((group) => {
    const figures = group.flatMap(([{ id }]) => compared.get(id) ?? []);
    const sources = Map.groupBy(figures, ({ source }) => textOf(source));
    return {
      numbers: group,
      first: figures[0],
      page: mergePieces(figures.map(({ page }) => page)),
      sources: [...sources.values()].map((same) => mergePieces(same.map(({ source }) => source))),
    };
  });
}

/** Of a number that counts something else the page says what it counts: that is its own. */
const sentenceKey = ({ id, outcome }: FigureRow, figure: ComparedFigure | undefined): string =>
  figure && outcome !== "other-role" ? `${outcome} ${figure.set} ${textOf(figure.page)}` : String(id);

const textOf = (pieces: ComparedPiece[]): string => pieces.map(({ text }) => text).join("");

/** One text with the marks of all. */
function mergePieces(all: ComparedPiece[][]): ComparedPiece[] {
  const text = textOf(all[0] ?? []);
  const marks = all.map(markAt);
  const starts = [...new Set(all.flatMap(offsetsIn))].toSorted((one, other) => one - other);
  return starts.map((start, index) => ({
    text: text.slice(start, starts[index + 1]),
    mark: marks.map((at) => at(start)).find((mark) => mark !== "none") ?? "none",
  }));
}

function offsetsIn(pieces: ComparedPiece[]): number[] {
  let at = 0;
  return pieces.map(({ text }) => (at += text.length) - text.length);
}

const markAt = (pieces: ComparedPiece[]) => (offset: number) =>
  pieces[offsetsIn(pieces).findLastIndex((start) => start <= offset)]?.mark ?? "none";
