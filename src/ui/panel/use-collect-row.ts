import { useMemo } from "preact/hooks";

import type { DeskActions } from "../../desk/desk-actions.ts";
import type { PageReport } from "../../mentions/findings.ts";
import type { Collectable } from "../notebook/item-tools.tsx";

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
