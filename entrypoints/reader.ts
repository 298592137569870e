import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { amended } from "../src/page/amended.ts";
import { readPage } from "../src/page/read-page.ts";
import { readerAnswers } from "../src/page/reader-answers.ts";
import { tellFound, type Found } from "../src/page/tell-found.ts";
import { whenShown } from "../src/page/when-shown.ts";
import { world } from "../src/page/world.ts";
import { askMatcher } from "../src/platform/page/ask-matcher.ts";
import { answerBackground } from "../src/platform/page/answer-background.ts";
import { extensionAlive } from "../src/platform/page/extension.ts";
import { tellBackground } from "../src/platform/page/tell-background.ts";

/** On coverage with a name: finds mentions, marks them, follows the page's changes. */
export default defineUnlistedScript(() => {
  // Without a verdict this is not the document that was meant; where a reader is at work there is nothing to do.
  if (!document.body || !world.verdict?.coverage || (world.readerLife && !world.endLook)) return;
  world.endLook?.();
  const life = (world.readerLife = new AbortController());
  const { signal } = life;
  signal.addEventListener("abort", () => {
    delete world.readerLife;
    delete world.reader;
  });
  const started = whenShown(document).then(() => tellBackground("readerStarts", null, life));
  const starting = started.then((start) => {
    if (!start) life.abort();
    if (!start || signal.aborted) return undefined;
    const tell = tellFound(document, (what) => void tellBackground("readerFound", what, life), signal);
    signal.addEventListener("abort", () => void tellBackground("readerEnds", null, life));
    const frameMarked = () => void tellBackground("frameMarked", null, life);
    const ask = { ask: askMatcher(life), found, frameMarked, amend: amended, alive: extensionAlive };
    return (world.reader = readPage({ page: document, ...start, life, ...ask }));
    function found(what: Found) {
      tell(what);
      world.card?.moreFound();
      world.lookOn?.();
    }
  });
  answerBackground(signal, readerAnswers(starting, life));
});
