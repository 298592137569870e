import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { openReading } from "../src/mentions/open-reading.ts";
import { keepMarks } from "../src/page/marks/keep-marks.ts";
import { createSights } from "../src/page/sight/sights.ts";
import { createSteadiness } from "../src/page/text/steadiness.ts";
import { world } from "../src/page/world.ts";

/** Injected where a name may stand: decides which names and figures a text holds, what of them can be seen, and keeps their marks. */
export default defineUnlistedScript(() => {
  world.openReading = openReading;
  world.createSights = createSights;
  world.keepMarks = keepMarks;
  world.steadiness = createSteadiness();
});
