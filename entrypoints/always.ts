import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { documentState } from "../src/page/document-state.ts";

/** On sites that are always read, before the gate looks. */
export default defineUnlistedScript(() => {
  documentState.always = ["always"];
});
