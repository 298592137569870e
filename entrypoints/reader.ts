import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { amended } from "../src/page/amended.ts";
import { awaitName } from "../src/page/await-name.ts";
import { readerAnswers } from "../src/page/reader-answers.ts";
import { sightsHere, startReading } from "../src/page/start-reading.ts";
import { tellFound, type Found } from "../src/page/tell-found.ts";
import { whenShown } from "../src/page/when-shown.ts";
import { world } from "../src/page/world.ts";
import { answerBackground } from "../src/platform/page/answer-background.ts";
import { extensionAlive } from "../src/platform/page/extension.ts";
import { tellBackground } from "../src/platform/page/tell-background.ts";

/** On coverage: waits for a name, finds mentions, marks them, follows the page's changes. */
export default defineUnlistedScript(() => {
  // Without a verdict this is not the document that was meant; where a reader is at work there is nothing to do.
  if (!document.body || !world.verdict?.coverage || world.readerLife) return;
  const life = (world.readerLife = new AbortController());
  life.signal.addEventListener("abort", () => {
    delete world.readerLife;
    // The next one may wait long for a name, and nobody is to be served by this one meanwhile.
    delete world.reader;
  });

  const started = whenShown(document).then(() => tellBackground("readerStarts", null, life));
  const starting = started.then((start) => {
    if (!start) life.abort();
    if (!start || life.signal.aborted) return undefined;
    const tell = tellFound(document, (what) => void tellBackground("readerFound", what, life), life.signal);
    life.signal.addEventListener("abort", () => void tellBackground("readerEnds", null, life));
    const frameMarked = () => void tellBackground("frameMarked", null, life);
    const fetchReading = () => tellBackground("readerNeedsTable", null, life).then(startReading);
    const ask = { fetchReading, createSights: sightsHere, found, frameMarked, amend: amended, alive: extensionAlive };
    // What reads the page is not even evaluated before it is wanted.
    const begin = async () => {
      const { readPage } = await import("../src/page/read-page.ts");
      return (world.reader = readPage({ page: document, ...start, life, ...ask }));
    };
    return awaitName({ page: document, ...start, found, alive: extensionAlive, life, begin });
    function found(what: Found) {
      tell(what);
      world.card?.moreFound();
      world.lookOn?.();
    }
  });
  answerBackground(life.signal, readerAnswers(starting, life));
});
