import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { watchDocument } from "../src/page/gate/watch-document.ts";
import { world } from "../src/page/world.ts";
import { tellBackground } from "../src/platform/page/tell-background.ts";

/** On every page: is this news coverage? Then it asks for the reader. */
export default defineUnlistedScript(() => {
  world.gateLife?.abort();
  const life = (world.gateLife = new AbortController());
  watchDocument(
    document,
    (verdict) => {
      world.readerLife?.abort();
      world.verdict = verdict;
      if (verdict.coverage) void tellBackground("gateFoundCoverage", verdict, life);
    },
    life.signal,
  );
});
