import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { keepFromPage } from "../src/page/card/host/event-shield.ts";
import { runCard } from "../src/page/card/run-card.ts";
import { world } from "../src/page/document-state.ts";
import { extensionAlive, sendToBackground } from "../src/platform/page/background.ts";
import css from "../src/ui/card/card.css?inline";

/**
 * Injected when a pointer or a finger comes near a mark, or a key or the popup asks for a card: pointer, keys and the card.
 * It ends with the reader whose marks it serves.
 */
export default defineUnlistedScript(() => {
  const { reader, readerLife } = world;
  if (!reader || !readerLife || readerLife.signal.aborted || world.card) return;
  const life = new AbortController();
  readerLife.signal.addEventListener("abort", () => life.abort());
  world.card = runCard({
    page: document,
    reader,
    css,
    hand: world.takeHand?.(),
    ask: {
      facts: (wanted) => sendToBackground("getFacts", wanted, life),
      citations: (set, fact) => sendToBackground("getCitations", { set, fact }, life),
      hide: (entity, everywhere, hidden) => sendToBackground("hideEntity", { entity, everywhere, hidden }, life),
      // Only Chromium lets a background open its panel in answer to a click in a page.
      openPanel:
        import.meta.env.FIREFOX || import.meta.env.SAFARI
          ? undefined
          : (entity) => void sendToBackground("openPanel", { entity }, life),
    },
    keep: import.meta.env.FIREFOX ? (kept) => (world.keepFromPage = keepFromPage(kept)) : undefined,
    alive() {
      if (!extensionAlive()) readerLife.abort();
      return !readerLife.signal.aborted;
    },
    signal: life.signal,
  });
  life.signal.addEventListener("abort", () => {
    delete world.card;
    delete world.keepFromPage;
  });
});
