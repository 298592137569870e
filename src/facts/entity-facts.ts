import { factGround, withoutTerms, type FactGround } from "./fact-ground.ts";
import type { Entity, Fact, FactSet } from "./schema.ts";

/** What a card needs of one entity. Plain JSON: it crosses to a page script. */
export interface EntityFacts extends FactGround, Pick<Entity, "id" | "name" | "kind" | "summary"> {
  /** The most telling first. */
  facts: Fact[];
  /** What other sets say of the same, in the person's order. */
  also?: EntityFacts[];
  /** The ids under which all of these sets know it. */
  same?: string[];
}

/**
 * Gathers what cards need for the given entities, in their order; no two sets share an id (`check-together.ts`).
 * Ids that no set knows are passed over. Throws nothing.
 */
export function entityFacts(sets: FactSet[], entityIds: string[]): EntityFacts[] {
  return [...new Set(entityIds)].flatMap((id) =>
    sets.flatMap((set) => {
      const entity = set.entities.find((one) => one.id === id);
      return entity === undefined ? [] : [gather(set, entity)];
    }),
  );
}

function gather(set: FactSet, { id, name, kind, summary }: Entity): EntityFacts {
  const about = set.facts.filter((fact) => fact.about.includes(id));
  // A fact that is first of all about something else says less about this; the rest is the editor's order.
  const facts = [...about.filter((fact) => fact.about[0] === id), ...about.filter((fact) => fact.about[0] !== id)];
  return { id, name, kind, summary, ...factGround(set, facts), facts: facts.map(withoutTerms) };
}
