import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { openReading } from "../src/mentions/open-reading.ts";
import { world } from "../src/page/world.ts";

/** Injected where the first look says that a name may stand: decides which names and figures a text holds. */
export default defineUnlistedScript(() => {
  world.openReading = openReading;
});
