import type { Entity, Fact, MatchingSet } from "./schema.ts";

/** Separates the id of a set from that of its entity or fact. No id contains one. */
const COLON = ":";

/**
 * A copy of a set with ids that are unique among all sets: two sets may use one id for different things. Citations and
 * exports have the ids as they were written.
 */
export function withQualifiedIds<
  Given extends { id: string; entities: Entity[]; facts: Pick<Fact, "id" | "about" | "contestedBy">[] },
>(set: Given): Given {
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

/**
 * Which entities of several sets are the same, by their ids: they share a form of the name that stands alone, so it
 * means one thing wherever it is printed. Each list is in the order of the sets and has one entity of a set.
 */
export function sameEntities(sets: MatchingSet[]): string[][] {
  if (sets.length < 2) return [];
  const groups = new Map<string, Map<number, string>>();
  const byName = new Map<string, Map<number, string>>();
  for (const [set, { entities }] of sets.entries())
    for (const { id, aliases } of entities)
      for (const { text, needs } of aliases) {
        if (needs !== undefined) continue;
        const name = comparableName(text);
        const group = groups.get(id) ?? byName.get(name) ?? new Map<number, string>();
        // A set that has both means two different entities.
        if ((group.get(set) ?? id) !== id) continue;
        group.set(set, id);
        byName.set(name, group);
        groups.set(id, group);
      }
  return [...new Set(groups.values())].filter(({ size }) => size > 1).map((group) => [...group.values()]);
}

/** A form without what doesn't distinguish it on a page: case, marks, punctuation, width of letters. */
export function comparableName(form: string): string {
  const letters = form.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  return (
    letters
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}
