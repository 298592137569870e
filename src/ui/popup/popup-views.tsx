import { useState } from "preact/hooks";

import { i18n } from "#i18n";
import type { PageExportActions } from "../overview/export-menu.tsx";
import { LookUpView, type LookUpActions } from "../look-up/look-up-view.tsx";
import { Popup, type PopupProps } from "./popup.tsx";

interface Props extends Omit<PopupProps, "openLookUp" | "exports"> {
  tabId: number;
  desk: LookUpActions & Omit<PageExportActions, "tabId">;
  /** A sentence that somebody selected on the page, where there is no panel to take it. */
  asked: { text: string; at: number } | undefined;
}

/** The popup: what is on the page, or in its place the box that looks a sentence up. */
export function PopupViews({ tabId, desk, asked, ...popup }: Props) {
  const [looksUp, setLooksUp] = useState(asked !== undefined);
  if (!looksUp) return <Popup {...popup} exports={{ ...desk, tabId }} openLookUp={() => setLooksUp(true)} />;
  return (
    <>
      <div class="results">
        <LookUpView actions={desk} asked={asked} />
      </div>
      <footer role="none">
        <button type="button" class="second" onClick={() => setLooksUp(false)}>
          {i18n.t("lookUp.back")}
        </button>
      </footer>
    </>
  );
}
