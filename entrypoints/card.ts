import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { runCard } from "../src/page/card/run-card.ts";
import { world } from "../src/page/world.ts";
import { extensionAlive } from "../src/platform/page/extension.ts";
import { tellBackground } from "../src/platform/page/tell-background.ts";
import css from "../src/ui/card/card.css?inline";

/** Injected after the first mark: pointer, keys and the card. It ends with the reader whose marks it serves. */
export default defineUnlistedScript(() => {
  const { sidelightReader: reader, sidelightReaderLife: readerLife } = world;
  if (!reader || !readerLife || readerLife.signal.aborted) return;
  world.sidelightCardLife?.abort();
  const life = (world.sidelightCardLife = new AbortController());
  readerLife.signal.addEventListener("abort", () => life.abort());
  world.sidelightCard = runCard({
    page: document,
    reader,
    css,
    fetchFacts: (entities) => tellBackground("cardNeedsFacts", { entities }, life),
    alive: extensionAlive,
    life,
  });
  life.signal.addEventListener("abort", () => delete world.sidelightCard);
});
