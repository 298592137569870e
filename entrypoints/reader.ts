import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { randomNames } from "../src/page/mark/highlight-registry.ts";
import { readPage } from "../src/page/read-page.ts";
import { readerAnswers, createFoundReporter, type FoundSummary } from "../src/page/reader-messages.ts";
import { startCardLoader } from "../src/page/card/open/card-loader.ts";
import { whenActivated, onAbort } from "../src/page/dom/trusted-events.ts";
import { documentState, withManualMarks } from "../src/page/document-state.ts";
import { yieldToPage } from "../src/page/schedule/time-slicing.ts";
import { runLater } from "../src/page/schedule/timers.ts";
import { answerBackground, extensionAlive, readerRequests, sendToBackground } from "../src/platform/page/background.ts";

/** On coverage with a name: finds mentions, marks them, follows the page's changes. */
export default defineUnlistedScript(() => {
  // Without a verdict this is not the document that was meant; where a reader is at work there is nothing to do.
  const { verdict, readerLife, settings, handOver } = documentState;
  if (!document.body || !verdict?.coverage || (readerLife && !handOver)) return;
  handOver?.();
  const life = (documentState.readerLife = new AbortController());
  const { signal } = life;
  onAbort(signal, () => delete documentState.readerLife && delete documentState.reader);
  const { start, ...asks } = readerRequests(life, runLater);
  const asked = whenActivated(document).then(() => (settings ? { settings } : start()));
  // To evaluate this script is a task of its own, and so is what comes first.
  const starting = Promise.all([asked, yieldToPage()]).then(([known]) => {
    if (!known || signal.aborted) return undefined;
    const { names, nameOf } = randomNames();
    onAbort(signal, () => void sendToBackground("readerEnds", { names }, life));
    const tell = createFoundReporter(document, (what) => void sendToBackground("readerFound", what, life), signal);
    const requests = { ...asks, found, amend: withManualMarks, nameOf, alive: extensionAlive };
    const reader = (documentState.reader = readPage({ page: document, ...known, life, ...requests }));
    const follow = startCardLoader({ reader, state: documentState, ...requests, signal });
    return reader;
    function found(what: FoundSummary, soon?: boolean) {
      if (!soon) tell(what);
      follow();
    }
  });
  answerBackground(signal, readerAnswers(starting, life));
});
