import { watchDocument } from "../src/page/detect/watch-coverage.ts";
import { world } from "../src/page/document-state.ts";
import { sendToBackground } from "../src/platform/page/background.ts";

/** On every page: is this news coverage? Then it asks for the reader. A bare object: each byte is paid on every page. */
export default {
  main() {
    world.gateLife?.abort();
    // One that is here already belongs to an extension that was updated.
    world.readerLife?.abort();
    const life = (world.gateLife = new AbortController());
    watchDocument(
      document,
      () => world.asked?.() ?? world.always ?? [],
      (verdict) => {
        world.verdict = verdict;
        // A reader at work follows the page through a soft navigation: what stays the same stays marked.
        if (!verdict.coverage) world.readerLife?.abort();
        else if (!world.readerLife) void sendToBackground("gateFoundCoverage", verdict, life);
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
