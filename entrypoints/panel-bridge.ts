import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { createManualMarks } from "../src/page/mark/choose-marks.ts";
import { watchMentionsInView } from "../src/page/mentions-in-view.ts";
import { documentState } from "../src/page/document-state.ts";
import { servePanels } from "../src/platform/page/panel-ports.ts";

/** Injected when a side panel is opened beside the page: what is in view, and a person's say in what is marked. */
export default defineUnlistedScript(() => {
  const { reader, readerLife } = documentState;
  if (!reader || !readerLife || readerLife.signal.aborted || documentState.notifyPanel) return;
  const { signal } = readerLife;
  const decisions = (documentState.manualMarks ??= createManualMarks());
  let refresh: (() => void) | undefined;
  const tell = servePanels({
    // Whoever comes later is told what is in view as well.
    opened: (watching) => (refresh = watchMentionsInView(reader, (ids) => tell("inView", { ids }), watching)),
    markAnyway(id) {
      const withheld = reader.withheldBy(id);
      if (withheld) decisions.ask(withheld);
      reader.decide();
      return withheld !== undefined;
    },
    signal,
  });
  documentState.notifyPanel = () => {
    tell("foundChanged", null);
    refresh?.();
  };
  signal.addEventListener("abort", () => delete documentState.notifyPanel);
});
