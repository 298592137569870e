import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { openReading } from "../src/mentions/open-reading.ts";
import { createSights } from "../src/page/sight/sights.ts";
import { world } from "../src/page/world.ts";

/** Injected where the first look says that a name may stand: decides which names and figures a text holds, and what of them can be seen. */
export default defineUnlistedScript(() => {
  world.openReading = openReading;
  world.createSights = createSights;
});
