import { defineBackground } from "wxt/utils/define-background";
import browser from "webextension-polyfill";

import { compileFactSets } from "../src/mentions/compile/compile-sets.ts";
import { createPageMatcher } from "../src/mentions/decide/page-matcher.ts";
import { pageSelection } from "../src/page/read-details.ts";
import { bundled } from "../src/platform/background/bundled-sets.ts";
import { followCommands } from "../src/platform/background/commands.ts";
import { forgetWithPrivateWindows } from "../src/platform/background/forget-private.ts";
import { createMatching } from "../src/platform/background/matching.ts";
import { notebookMessages } from "../src/platform/background/notebook-messages.ts";
import { ownPageMessages } from "../src/platform/background/own-page-messages.ts";
import { applyPolicies } from "../src/platform/background/policy-changes.ts";
import { readerMessages } from "../src/platform/background/reader-messages.ts";
import { receive } from "../src/platform/background/receive.ts";
import { settingsMessages } from "../src/platform/background/settings-messages.ts";
import {
  followOldNavigations,
  injectIntoOpenTabs,
  injectWhereAllowed,
  prepareOnStart,
} from "../src/platform/background/startup.ts";
import { textMessages } from "../src/platform/background/text-messages.ts";

/** Made when it is needed: the schema of sets takes a while, and hardly any start of the background asks for it. */
const checks = () => import("../src/desk/own-sets/check-set-file.ts");

export default defineBackground(() => {
  if (!import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void injectWhereAllowed(origins));
  prepareOnStart(pageSelection);
  followOldNavigations();
  forgetWithPrivateWindows();
  followCommands();
  const matching = createMatching({ ...bundled, compile: compileFactSets, open: createPageMatcher });
  applyPolicies({ check: async (file, taken) => (await checks()).checkSetFile(file, taken), compile: matching });
  receive({
    ...readerMessages,
    ...textMessages(matching),
    ...settingsMessages,
    ...ownPageMessages(pageSelection),
    ...notebookMessages,
  });
});
