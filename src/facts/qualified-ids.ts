import type { FactSet } from "./schema.ts";

/** Parts the id of a set from that of its entity or fact; no id has one in it. */
const COLON = ":";

/**
 * A set whose entities and facts are told from those of all others by their ids: two sets may call different things the
 * same. What is for people (citations, exports) has the ids as they were written.
 */
export function withQualifiedIds(set: FactSet): FactSet {
  const own = (id: string) => qualifiedId(set.id, id);
  return {
    ...set,
    entities: set.entities.map((entity) => ({ ...entity, id: own(entity.id) })),
    facts: set.facts.map((fact) => ({
      ...fact,
      id: own(fact.id),
      about: fact.about.map(own),
      ...(fact.contestedBy && { contestedBy: fact.contestedBy.map(own) }),
    })),
  };
}

export const qualifiedId = (set: string, id: string): string => `${set}${COLON}${id}`;

/** The set that a qualified id belongs to; nothing for an id of a bundled set. */
export function setOfId(id: string): string | undefined {
  const at = id.indexOf(COLON);
  return at < 0 ? undefined : id.slice(0, at);
}

/** An id as its set writes it. */
export const plainId = (id: string): string => id.slice(id.indexOf(COLON) + 1);
