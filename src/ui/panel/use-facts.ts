import { useEffect, useState } from "preact/hooks";

import type { CardFacts } from "../../facts/card-facts.ts";
import type { PageReport } from "../../mentions/findings.ts";

export type FetchFacts = (entities: string[], figures: string[]) => Promise<CardFacts>;

const none: CardFacts = { entities: [], figures: [] };

/** The facts of what is on a page, fetched anew when other entities or figures are there. */
export function useFacts(page: PageReport | undefined, fetchFacts: FetchFacts): CardFacts {
  const [facts, setFacts] = useState(none);
  const entities = [...new Set(page?.mentions.map(({ entity }) => entity))].toSorted();
  const figures = [...new Set(page?.figures.map(({ fact }) => fact))].toSorted();
  const wanted = JSON.stringify([entities, figures]);
  useEffect(() => {
    let over = false;
    const [names, numbers] = JSON.parse(wanted) as [string[], string[]];
    if (names.length + numbers.length > 0)
      // A background that was just stopped answers the next time.
      void fetchFacts(names, numbers).then(
        (fetched) => !over && setFacts(fetched),
        () => undefined,
      );
    return () => {
      over = true;
    };
  }, [wanted, fetchFacts]);
  return facts;
}
