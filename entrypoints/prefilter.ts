import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { prefilterAnswers, Prefilter } from "../src/page/detect/prefilter.ts";
import { whenActivated, onAbort } from "../src/page/dom/trusted-events.ts";
import { documentState } from "../src/page/document-state.ts";
import { answerBackground, extensionAlive, sendToBackground } from "../src/platform/page/background.ts";

/** On coverage: sends the page's text to the background, until a name is in it and the reader comes. */
export default defineUnlistedScript(() => {
  // Without a verdict this is not the document that was meant; where a reader is at work there is nothing to do.
  if (!document.body || !documentState.verdict?.coverage || documentState.readerLife) return;
  const life = (documentState.readerLife = new AbortController());
  // With a reason: else the browser makes an error with a stack, and V8 parses all of reader.js once more for that.
  documentState.handOver = () => life.abort("handed over");
  onAbort(life.signal, () => {
    delete documentState.readerLife;
    delete documentState.handOver;
    delete documentState.settings;
  });
  const starting = whenActivated(document).then(
    () =>
      new Prefilter({
        page: document,
        send: (text, complete) => sendToBackground("prefilterText", { text, complete }, life),
        failed: (failure) => void sendToBackground("prefilterFailed", { failure }, life),
        alive: extensionAlive,
        life,
      }),
  );
  answerBackground(life.signal, prefilterAnswers(starting));
});
