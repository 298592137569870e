import { defineBackground } from "wxt/utils/define-background";

import { createPageMatcher } from "../src/mentions/decide/page-matcher.ts";
import { pageSelection } from "../src/page/read-details.ts";
import { bundled } from "../src/platform/background/store/fact-sets.ts";
import { followCommands } from "../src/platform/background/commands.ts";
import { forgetWithPrivateWindows } from "../src/platform/background/settings/forget-private.ts";
import { coverageMessages } from "../src/platform/background/messages/coverage-messages.ts";
import { createMatching } from "../src/platform/background/store/matching.ts";
import { pageMessages } from "../src/platform/background/messages/page-script-checks.ts";
import { applyPolicies } from "../src/platform/background/settings/policy-changes.ts";
import { pageScriptMessages } from "../src/platform/background/messages/page-script-messages.ts";
import { receive } from "../src/platform/background/messages/receive.ts";
import { afterFirstAnswers, followTabs, prepareOnStart, readAhead } from "../src/platform/background/startup.ts";
import { textMessages } from "../src/platform/background/messages/text-messages.ts";

// What hardly any start asks for is made when it is needed: the words of all languages, the schemas of sets, settings and notes.
const compiling = () => import("../src/mentions/compile/compile-sets.ts");
const checking = () => import("../src/desk/own-sets/check-set-file.ts");
const ownPages = () => import("../src/platform/background/messages/own-page-messages.ts");

export default defineBackground(() => {
  readAhead();
  const matching = createMatching({
    ...bundled,
    compile: async (sets) => (await compiling()).compileFactSets(sets),
    open: createPageMatcher,
  });
  const handlers = { ...pageScriptMessages, ...coverageMessages(matching), ...textMessages(matching) };
  receive({ accepted: pageMessages, handlers }, async () => (await ownPages()).fromOwnPages(handlers, pageSelection));
  followTabs();
  prepareOnStart(pageSelection);
  forgetWithPrivateWindows(afterFirstAnswers);
  followCommands();
  applyPolicies({
    check: async (file, taken) => (await checking()).checkSetFile(file, taken),
    compile: matching,
    later: afterFirstAnswers,
  });
});
