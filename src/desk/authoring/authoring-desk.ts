import { type EntityFacts, entityFacts } from "../../facts/card-facts.ts";
import { type FactSet, choices } from "../../facts/schema.ts";
import { compileFactSets } from "../../mentions/compile/compile-sets.ts";
import { createPageMatcher, runToEnd } from "../../mentions/decide/page-matcher.ts";
import type { FigureOutcome, Reason } from "../../mentions/types.ts";
import { setOf, checkDraft, fileOf } from "./check-draft.ts";
import {
  type Draft,
  paragraphsOf,
  copyDraft,
  emptyDraft,
  newFigure,
  newName,
  newSource,
  newStatement,
  addSelected,
  textOfPage,
} from "./draft.ts";
import { startHistory, stepHistory } from "./edit-draft.ts";

/** What a draft finds in one paragraph of a text. Offsets are UTF-16 units. */
export interface TriedParagraph {
  text: string;
  found: TriedRow[];
}

export type TriedRow = { start: number; end: number; text: string } & (
  | { is: "marked" | "left"; name: string; reasons: Reason[] }
  | { is: "number"; statement: string; outcome: FigureOutcome }
);

/**
 * Scans a text like a news page, with the same matcher. The first paragraph is its title.
 *
 * @returns undefined if the draft has no name yet that could be found
 */
export function tryDraft(draft: Draft, text: string): TriedParagraph[] | undefined {
  const set = matchable(setOf(draft));
  if (!set) return undefined;
  const paragraphs = paragraphsOf(text);
  const { language } = set;
  const flows = paragraphs.map((paragraph, at) => ({
    text: paragraph,
    place: at === 0 && paragraphs.length > 1 ? ("heading" as const) : ("text" as const),
    language,
  }));
  const title = paragraphs.length > 1 ? paragraphs[0]! : "";
  const head = { title, headline: title, description: "", language };
  const { outcome } = runToEnd(createPageMatcher(compileFactSets([set])).decide({ head, flows, hidden: [] }));
  const nameOf = (id: string) => set.entities.find((one) => one.id === id)?.name ?? id;
  const statementOf = (id: string) => set.facts.find((one) => one.id === id)?.statement ?? id;
  return paragraphs.map((paragraph, at) => {
    const here = ({ flow }: { flow: number }) => flow === at;
    const rows = [
      ...outcome.mentions.filter(here).map((one) => named("marked", one, nameOf)),
      ...outcome.withheld.filter(here).map((one) => named("left", one, nameOf)),
      ...outcome.figures.filter(here).map((one) => ({
        ...row(one),
        is: "number" as const,
        statement: statementOf(one.fact),
        outcome: one.outcome,
      })),
    ];
    return { text: paragraph, found: rows.toSorted((one, other) => one.start - other.start) };
  });
}

type Occurrence = Pick<TriedRow, "start" | "end" | "text">;

const row = ({ start, end, text }: Occurrence): Occurrence => ({ start, end, text });

const named = (
  is: "marked" | "left",
  one: Occurrence & { entity: string; reasons: Reason[] },
  nameOf: (id: string) => string,
): TriedRow => ({ ...row(one), is, name: nameOf(one.entity), reasons: one.reasons });

const isWritten = ({ text, language }: { text: string; language: string }): boolean => text !== "" && language !== "";

/** The part of a draft that can be matched; undefined if no name is written yet. */
function matchable(set: FactSet): FactSet | undefined {
  const entities = set.entities
    .map((entity) => ({ ...entity, aliases: entity.aliases.filter(({ text }) => text) }))
    .filter(({ name, kind, aliases }) => name && kind && aliases.length > 0);
  if (entities.length === 0) return undefined;
  const facts = set.facts.map((fact) => ({
    ...fact,
    about: fact.about,
    figures: (fact.figures ?? []).filter(({ value, unit, role }) => typeof value === "number" && unit && role),
  }));
  const cues = set.topic.cues.filter(isWritten);
  const home = (set.topic.home ?? []).filter(isWritten);
  return { ...set, entities, facts, topic: { cues, home } };
}

/**
 * What a card would show of a name, as far as it is written.
 *
 * @param first the statement to show first
 */
export function cardOf({ set }: Draft, entity: string, first?: string): EntityFacts | undefined {
  // A card has words for each basis, but none for a missing one.
  const facts = set.facts
    .filter(({ statement }) => statement !== "")
    .map((fact) => ({ ...fact, basis: fact.basis || ("not stated" as const) }));
  const [found] = entityFacts([{ ...set, facts }], [entity]);
  if (!found) return undefined;
  const sources = found.sources.filter(({ published }) => /^\d{4}/.test(published));
  const order = found.facts.toSorted((one, other) => Number(other.id === first) - Number(one.id === first));
  return { ...found, sources, facts: order };
}

/** What the authoring page needs of the desk. The page gets it as a property and imports only its types. */
export const authoringDesk = {
  choices,
  emptyDraft,
  copyDraft,
  newSource,
  newName,
  newStatement,
  newFigure,
  paragraphsOf,
  addSelected,
  textOfPage,
  startHistory,
  stepHistory,
  checkDraft,
  fileOf,
  tryDraft,
  cardOf,
};

export type AuthoringDesk = typeof authoringDesk;
