import type { CardFacts, WantedFacts } from "../../facts/card-facts.ts";
import type { EntityFacts } from "../../facts/entity-facts.ts";
import type { FigureFacts } from "../../facts/figure-facts.ts";

/** The facts of what was found so far, fetched before anybody rests on it. */
export interface FactStore {
  entity(id: string): EntityFacts | undefined;
  /** By the id of the fact that the figure stands in. */
  figure(fact: string): FigureFacts | undefined;
  /** Fetches what is not there and not under way. */
  want(wanted: WantedFacts): Promise<void>;
}

export function createFactStore(
  fetchFacts: (wanted: WantedFacts) => Promise<CardFacts | undefined>,
  arrived: () => void,
): FactStore {
  const entities = new Map<string, EntityFacts>();
  const figures = new Map<string, FigureFacts>();
  const asked = { entities: new Set<string>(), figures: new Set<string>() };
  return {
    entity: (id) => entities.get(id),
    figure: (fact) => figures.get(fact),
    async want(wanted) {
      const missing = {
        entities: wanted.entities.filter((id) => !asked.entities.has(id)),
        figures: wanted.figures.filter((id) => !asked.figures.has(id)),
      };
      if (missing.entities.length + missing.figures.length === 0) return;
      for (const kind of ["entities", "figures"] as const) for (const id of missing[kind]) asked[kind].add(id);
      const fetched = await fetchFacts(missing);
      // No answer is no reason never to ask again: the background may just have been restarted.
      if (!fetched)
        for (const kind of ["entities", "figures"] as const) for (const id of missing[kind]) asked[kind].delete(id);
      for (const entity of fetched?.entities ?? []) entities.set(entity.id, entity);
      for (const figure of fetched?.figures ?? []) figures.set(figure.fact.id, figure);
      arrived();
    },
  };
}
