import { useEffect, useState, useMemo } from "preact/hooks";

import type { ComparedFigure } from "../../desk/report/compare-figures.ts";
import type { DeskActions } from "../../desk/desk-actions.ts";
import type { CardFacts } from "../../facts/card-facts.ts";
import type { PageReport } from "../../mentions/findings.ts";
import { notifyIfLate } from "../requests.ts";
import type { Collectable } from "../notebook/item-tools.tsx";

export type FetchFacts = (entities: string[], figures: string[]) => Promise<CardFacts>;

const none: CardFacts = { entities: [], figures: [] };

/**
 * The facts of what is on a page, fetched again when other entities or figures are there.
 *
 * @returns the facts, whether they could not be fetched, and a function that tries again
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

export interface CompareActions extends Pick<DeskActions, "compare"> {
  /** The tab whose page it is. */
  tabId: number;
}

/**
 * The page's figures beside the source's, by their ids, compared again when there are others. Not before the page is read
 * to its end: asking it for its sentences costs it time.
 */
export function useCompared(
  { tabId, compare }: CompareActions,
  { figures, complete }: PageReport,
): Map<number, ComparedFigure> {
  const [compared, setCompared] = useState<Map<number, ComparedFigure>>(new Map());
  const wanted = JSON.stringify(figures.map(({ id, outcome, amount }) => [id, outcome, amount]));
  useEffect(() => {
    let over = false;
    if (!complete || figures.length === 0) return undefined;
    const take = (all: ComparedFigure[]) => {
      if (!over) setCompared(new Map(all.map((one) => [one.row.id, one])));
    };
    // Without it the numbers and what they count are shown, which the facts say too.
    compare(tabId, figures).then(take, () => undefined);
    return () => {
      over = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each report has new rows, which mostly say the same
  }, [tabId, wanted, complete, compare]);
  return compared;
}

export interface CollectRowActions extends Pick<DeskActions, "rowKeys" | "rowSubject"> {
  /** The tab whose page it is. */
  tabId: number;
}

/** How a mention or figure of the page is put on the list or gets a note. */
export function useCollectRow(
  { rowKeys, rowSubject, tabId }: CollectRowActions,
  page: PageReport,
): (id: number) => Collectable {
  return useMemo(() => {
    const keys = rowKeys(page);
    return (id) => ({ itemKey: keys.get(id) ?? "", make: () => rowSubject(tabId, page, id) });
  }, [rowKeys, rowSubject, tabId, page]);
}
