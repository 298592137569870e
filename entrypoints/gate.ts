import { watchCoverage } from "../src/page/detect/coverage.ts";
import { documentState } from "../src/page/document-state.ts";
import { sendToBackground } from "../src/platform/page/background.ts";

/** On every page: is this news coverage? Then it asks for the reader. A bare object: each byte is paid on every page. */
export default {
  main() {
    documentState.gateLife?.abort();
    // One that is here already belongs to an extension that was updated.
    documentState.readerLife?.abort();
    const life = (documentState.gateLife = new AbortController());
    watchCoverage(
      document,
      () => documentState.asked?.() ?? documentState.always ?? [],
      (verdict) => {
        documentState.verdict = verdict;
        // A reader at work follows the page through a soft navigation: what stays the same stays marked.
        if (!verdict.coverage) documentState.readerLife?.abort();
        else if (!documentState.readerLife) void sendToBackground("gateFoundCoverage", verdict, life);
      },
      life,
    );
    // An `AbortController` is what the options of a listener ask for: something with a `signal`.
    addEventListener(
      "pageshow",
      (event) => event.isTrusted && event.persisted && sendToBackground("pageReturned", null, life),
      life,
    );
  },
};
