import { defineBackground } from "wxt/utils/define-background";
import browser from "webextension-polyfill";

import "../src/platform/background/no-eval.ts";
import { compileFactSets } from "../src/mentions/compile.ts";
import { createPageMatcher } from "../src/mentions/page-matcher.ts";
import { bundled } from "../src/platform/background/bundled-sets.ts";
import { keepAlwaysScripts } from "../src/platform/background/always-script.ts";
import { closeStorage } from "../src/platform/background/close-storage.ts";
import { followCommands, pageCommands } from "../src/platform/background/commands.ts";
import { forgetWithPrivateWindows } from "../src/platform/background/forget-private.ts";
import { injectIntoOpenTabs, injectWhereAllowed } from "../src/platform/background/open-tabs.ts";
import { createMatching } from "../src/platform/background/matching.ts";
import { ownPageMessages } from "../src/platform/background/own-page-messages.ts";
import { followOldNavigations } from "../src/platform/background/old-navigations.ts";
import { readerMessages } from "../src/platform/background/reader-messages.ts";
import { receive } from "../src/platform/background/receive.ts";
import { siteCommands } from "../src/platform/background/site-commands.ts";
import { settingsMessages } from "../src/platform/background/settings-messages.ts";
import { textMessages } from "../src/platform/background/text-messages.ts";
import { welcomeOnce } from "../src/platform/background/welcome.ts";

export default defineBackground(() => {
  if (!import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void injectWhereAllowed(origins));
  browser.runtime.onInstalled.addListener(() => void keepAlwaysScripts());
  browser.runtime.onStartup.addListener(() => void keepAlwaysScripts());
  welcomeOnce();
  void closeStorage();
  followOldNavigations();
  forgetWithPrivateWindows();
  followCommands({ ...pageCommands, ...siteCommands });
  receive({
    ...readerMessages,
    ...textMessages(createMatching({ ...bundled, compile: compileFactSets, open: createPageMatcher })),
    ...settingsMessages,
    ...ownPageMessages,
  });
});
