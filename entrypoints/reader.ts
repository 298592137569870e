import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import type { MarkAnyway } from "../src/page/mark/manual-marks.ts";
import { readPage } from "../src/page/read-page.ts";
import { readerAnswers, tellFound, type Found } from "../src/page/reader-messages.ts";
import { serveMarks } from "../src/page/card/open/card-loader.ts";
import { whenShown } from "../src/page/dom/trusted-events.ts";
import { world } from "../src/page/document-state.ts";
import { answerBackground } from "../src/platform/page/answer-background.ts";
import { extensionAlive, readerRequests, sendToBackground } from "../src/platform/page/background.ts";

/** Asked at each decision: a side panel, with which a person marks by hand, may come later. */
const amend: MarkAnyway["amend"] = (outcome) => world.markAnyway?.amend(outcome) ?? outcome;

/** On coverage with a name: finds mentions, marks them, follows the page's changes. */
export default defineUnlistedScript(() => {
  // Without a verdict this is not the document that was meant; where a reader is at work there is nothing to do.
  if (!document.body || !world.verdict?.coverage || (world.readerLife && !world.endLook)) return;
  world.endLook?.();
  const life = (world.readerLife = new AbortController());
  const { signal } = life;
  signal.addEventListener("abort", () => delete world.readerLife && delete world.reader);
  const { start, ...asks } = readerRequests(life);
  const starting = whenShown(document).then(async () => {
    const known = await start();
    if (!known) life.abort();
    if (!known || signal.aborted) return undefined;
    signal.addEventListener("abort", () => void sendToBackground("readerEnds", null, life));
    const tell = tellFound(document, (what) => void sendToBackground("readerFound", what, life), signal);
    const requests = { ...asks, found, amend, alive: extensionAlive };
    const reader = (world.reader = readPage({ page: document, ...known, life, ...requests }));
    const follow = serveMarks({ reader, state: world, ...requests, signal });
    return reader;
    function found(what: Found) {
      tell(what);
      follow();
      world.card?.moreFound();
      world.lookOn?.();
    }
  });
  answerBackground(signal, readerAnswers(starting, life));
});
