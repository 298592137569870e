import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { lookAnswers, Look } from "../src/page/detect/prefilter.ts";
import { whenShown } from "../src/page/dom/trusted-events.ts";
import { world } from "../src/page/document-state.ts";
import { answerBackground } from "../src/platform/page/answer-background.ts";
import { extensionAlive, sendToBackground } from "../src/platform/page/background.ts";

/** On coverage: sends the page's text to the background, until a name is in it and the reader comes. */
export default defineUnlistedScript(() => {
  // Without a verdict this is not the document that was meant; where a reader is at work there is nothing to do.
  if (!document.body || !world.verdict?.coverage || world.readerLife) return;
  const life = (world.readerLife = new AbortController());
  world.endLook = () => life.abort();
  life.signal.addEventListener("abort", () => {
    delete world.readerLife;
    delete world.endLook;
  });
  const starting = whenShown(document).then(
    () =>
      new Look({
        page: document,
        send: (text, complete) => sendToBackground("lookAtText", { text, complete }, life),
        failed: (failure) => void sendToBackground("lookFailed", { failure }, life),
        alive: extensionAlive,
        life,
      }),
  );
  answerBackground(life.signal, lookAnswers(starting));
});
