import type { EntityFacts } from "../../facts/entity-facts.ts";

/** The facts of the entities found so far, fetched before anybody rests on one. */
export interface FactStore {
  get(entity: string): EntityFacts | undefined;
  /** Fetches what is not there and not under way. */
  want(entities: string[]): Promise<void>;
}

export function createFactStore(
  fetchFacts: (entities: string[]) => Promise<EntityFacts[] | undefined>,
  arrived: () => void,
): FactStore {
  const facts = new Map<string, EntityFacts>();
  const asked = new Set<string>();
  return {
    get: (entity) => facts.get(entity),
    async want(entities) {
      const missing = entities.filter((entity) => !asked.has(entity));
      if (missing.length === 0) return;
      for (const entity of missing) asked.add(entity);
      const fetched = await fetchFacts(missing);
      // No answer is no reason never to ask again: the background may just have been restarted.
      if (!fetched) for (const entity of missing) asked.delete(entity);
      for (const entity of fetched ?? []) facts.set(entity.id, entity);
      arrived();
    },
  };
}
