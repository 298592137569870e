import { listenFirst } from "../src/page/card/host/event-shield.ts";
import { documentState } from "../src/page/document-state.ts";

/**
 * On every page in Firefox, before the page's own scripts: keeps from the page what would give it a node of the card. A
 * bare object, like the gate's: each byte is paid on every page.
 */
export default {
  include: ["firefox"],
  main() {
    listenFirst(document, (event) => documentState.shieldEvent?.(event));
  },
};
