import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { documentState } from "../src/page/document-state.ts";
import { extension } from "../src/platform/page/background.ts";

/** On sites that are always read in private windows alone: no script can be registered for those windows only. */
export default defineUnlistedScript(() => {
  if (extension.extension.inIncognitoContext) documentState.always = ["always"];
});
