import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { bindFigures } from "../src/mentions/figures/bind-figures.ts";
import { world } from "../src/page/world.ts";

/** Injected after the first mark: what compares the page's numbers with the figures of the fact sets. */
export default defineUnlistedScript(() => {
  if (world.readerLife?.signal.aborted === false) world.reader?.useFigures(bindFigures);
});
