import { type FactContext, factContext, withoutTerms } from "./card-facts.ts";
import type { Entity, Fact, FactSet } from "./schema.ts";

/** What is asked of a set at every start. */
export interface SetHead extends Pick<FactSet, "id" | "version" | "title" | "language"> {
  entities: Pick<Entity, "id" | "name" | "kind">[];
}

/** What the list of fact sets shows of a set, with its statements. Plain JSON. */
export interface SetInfo extends Pick<FactSet, "id" | "title" | "version" | "asOf" | "language" | "changes"> {
  /** Only the first ones if the set is very large. */
  statements: Fact[];
  statementCount: number;
  /** Own sets are stored with this name. */
  ground: FactContext;
  figures: number;
  entities: Pick<Entity, "id" | "name" | "kind">[];
}

/** A set as the list of all sets shows it. `own`: its file, if it is the person's own. */
export interface ListedSet extends SetInfo {
  own?: { digest: string; name: string; size: number; imported: string; fromPolicy?: true };
}

/**
 * A stored set that can't be used: its record is broken or has an older or newer format, or the person's organisation
 * has a set with the same id.
 */
export interface UnusableSet {
  id: string;
  title: string;
  digest: string;
  name: string;
  why: "broken" | "older" | "newer" | "policy";
}

/** A set of an organisation's policy that can't be used. `place`: in the policy; 0 where it is about all of them. */
export interface RefusedSet {
  place: number;
  /** What the check of the file reported. */
  refusal: { why: string };
}

/** All sets. `lost`: the person's own can't be read now. */
export interface ListedSets {
  sets: ListedSet[];
  unusable: UnusableSet[];
  refused: RefusedSet[];
  lost: boolean;
}

/** The step that an import is at. */
export type ImportStep = "read" | "check" | "try" | "compile" | "store";

/** `gone`: there is no such set any more. `locked`: by an organisation. Not ok: nothing is stored. */
export type StoredSet = { ok: true } | { ok: false; why: "full" | "gone" | "refused" | "locked" };

/** Describes fact sets; `most` is how many statements it takes along. Throws nothing. */
export function setInfo(set: FactSet, most = Number.POSITIVE_INFINITY): SetInfo {
  const { id, title, version, asOf, language, changes, entities, facts } = set;
  const statements = facts.slice(0, most);
  return {
    id,
    title,
    version,
    asOf,
    language,
    changes,
    statements: statements.map(withoutTerms),
    statementCount: facts.length,
    ground: factContext(set, statements),
    figures: facts.reduce((count, { figures }) => count + (figures?.length ?? 0), 0),
    entities: entities.map((entity) => ({ id: entity.id, name: entity.name, kind: entity.kind })),
  };
}

/** A selection in a page, with what the page tells of itself; empty where it tells nothing. */
export interface PageSelection {
  /** What is selected. */
  text: string;
  /** The page's paragraphs, and which of them the selection begins in, counted from 1; 0 if in none. */
  paragraphs: string[];
  paragraph: number;
  title: string;
  address: string;
  publisher: string;
  author: string;
  /** ISO 8601, to the day. */
  published: string;
}
