import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { createEventShield } from "../src/page/card/host/event-shield.ts";
import { runCard } from "../src/page/card/run-card.ts";
import { documentState } from "../src/page/document-state.ts";
import { cardRequests, extensionAlive } from "../src/platform/page/background.ts";
import css from "../src/ui/card/card.css?inline";
import { onAbort } from "../src/page/dom/trusted-events.ts";

/**
 * Injected when a pointer or a finger comes near a mark, or a key or the popup asks for a card: pointer, keys and the card.
 * It ends with the reader whose marks it serves.
 */
export default defineUnlistedScript(() => {
  const { reader, readerLife } = documentState;
  if (!reader || !readerLife || readerLife.signal.aborted || documentState.card) return;
  const life = new AbortController();
  onAbort(readerLife.signal, () => life.abort());
  documentState.card = runCard({
    page: document,
    reader,
    css,
    hand: documentState.takeEarlyInput?.(),
    ask: cardRequests(life),
    keep: import.meta.env.FIREFOX ? (kept) => (documentState.shieldEvent = createEventShield(kept)) : undefined,
    alive() {
      if (!extensionAlive()) readerLife.abort();
      return !readerLife.signal.aborted;
    },
    signal: life.signal,
  });
  onAbort(life.signal, () => {
    delete documentState.card;
    delete documentState.shieldEvent;
  });
});
