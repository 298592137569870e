import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { world } from "../src/page/document-state.ts";

/** On sites that are always read, before the gate looks. */
export default defineUnlistedScript(() => {
  world.always = ["always"];
});
