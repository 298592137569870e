import { factGround, withoutTerms, type FactGround } from "./fact-ground.ts";
import type { Fact, FactSet } from "./schema.ts";

/** What the card of a figure needs: the fact that it stands in. */
export interface FigureFacts extends FactGround {
  fact: Fact;
}

/** Gathers what the cards of these facts' figures need. Ids that no set knows are passed over. Throws nothing. */
export function figureFacts(sets: FactSet[], factIds: string[]): FigureFacts[] {
  return [...new Set(factIds)].flatMap((id) =>
    sets.flatMap((set) => {
      const fact = set.facts.find((one) => one.id === id);
      return fact === undefined ? [] : [{ ...factGround(set, [fact]), fact: withoutTerms(fact) }];
    }),
  );
}
