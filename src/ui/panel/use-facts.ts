import { useEffect, useState } from "preact/hooks";

import type { CardFacts } from "../../facts/card-facts.ts";
import type { PageReport } from "../../mentions/findings.ts";
import { notifyIfLate } from "../loading/loaded.tsx";

export type FetchFacts = (entities: string[], figures: string[]) => Promise<CardFacts>;

const none: CardFacts = { entities: [], figures: [] };

/**
 * The facts of what is on a page, fetched anew when other entities or figures are there; whether they could not be
 * fetched; and what tries it again.
 */
export function useFacts(page: PageReport, fetchFacts: FetchFacts): [CardFacts, boolean, () => void] {
  const [facts, setFacts] = useState(none);
  const [lacking, setLacking] = useState(false);
  const [turn, setTurn] = useState(0);
  const entities = [...new Set(page.mentions.map(({ entity }) => entity))].toSorted();
  const figures = [...new Set(page.figures.map(({ fact }) => fact))].toSorted();
  const wanted = JSON.stringify([entities, figures]);
  useEffect(() => {
    let over = false;
    const [names, numbers] = JSON.parse(wanted) as [string[], string[]];
    const take = (fetched?: CardFacts) => {
      if (over) return;
      setLacking(fetched === undefined);
      if (fetched) setFacts(fetched);
    };
    if (names.length + numbers.length > 0) {
      const asking = notifyIfLate(fetchFacts(names, numbers), () => take());
      void asking.then(take, () => take());
    }
    return () => {
      over = true;
    };
  }, [wanted, fetchFacts, turn]);
  return [facts, lacking, () => setTurn(turn + 1)];
}
