import type { DeskActions } from "../../desk/desk-actions.ts";
import type { PageReport } from "../../mentions/findings.ts";
import { ExportMenu, type ExportActions } from "./export-menu.tsx";

export interface PageExportActions extends Pick<ExportActions, "copy" | "save"> {
  /** The tab whose page it is. */
  tabId: number;
  report: DeskActions["report"];
}

/** What was found on a page, to be taken along. */
export function PageExport({ page, actions }: { page: PageReport; actions: PageExportActions }) {
  const { tabId, report, copy, save } = actions;
  return <ExportMenu write={(format) => report(tabId, page, format)} copy={copy} save={save} />;
}
