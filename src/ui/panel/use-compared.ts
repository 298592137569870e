import { useEffect, useState } from "preact/hooks";

import type { ComparedFigure } from "../../desk/compare/compare-figures.ts";
import type { DeskActions } from "../../desk/desk-actions.ts";
import type { PageReport } from "../../mentions/findings.ts";

export interface CompareActions extends Pick<DeskActions, "compare"> {
  /** The tab whose page it is. */
  tabId: number;
}

/**
 * The page's figures beside the source's, by their ids. They are compared anew where there are others, and the page is
 * asked for its sentences only once it is read to its end: that costs it something.
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
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the rows are others with each report, what they say is not
  }, [tabId, wanted, complete, compare]);
  return compared;
}
