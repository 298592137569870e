import { guardEvents } from "../src/page/guard-events.ts";
import { world } from "../src/page/world.ts";

/**
 * On every page in Firefox, before the page's own scripts: keeps from the page what would give it a node of the card. A
 * bare object, like the gate's: each byte is paid on every page.
 */
export default {
  include: ["firefox"],
  main() {
    guardEvents(document, (event) => world.keepFromPage?.(event));
  },
};
