import { defineBackground } from "wxt/utils/define-background";
import browser from "webextension-polyfill";

import { citeInEveryFormat } from "../src/facts/cite/cite-in-every-format.ts";
import { entityFacts } from "../src/facts/entity-facts.ts";
import { compileFactSets, type CompiledSet } from "../src/mentions/compile.ts";
import { showCount } from "../src/platform/background/badge.ts";
import { factSets } from "../src/platform/background/fact-sets.ts";
import { allowReading, injectScript, styleMarks } from "../src/platform/background/inject.ts";
import { injectIntoOpenTabs } from "../src/platform/background/open-tabs.ts";
import { receive } from "../src/platform/background/receive.ts";
import { reportPage, tellReader } from "../src/platform/background/report-page.ts";
import { loadSettings } from "../src/platform/background/settings-store.ts";
import { isOff } from "../src/platform/background/site.ts";

export default defineBackground(() => {
  let matching: CompiledSet | undefined;
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
  receive({
    async gateFoundCoverage(_, { tabId, url }) {
      if (!(await isOff(url))) await injectScript(tabId, "reader.js");
    },
    readerStarts: async (_, { url }) =>
      (await isOff(url))
        ? null
        : { settings: await loadSettings(), matching: (matching ??= compileFactSets(factSets)) },
    async readerFound({ entities, complete, first }, { tabId }) {
      await showCount(tabId, entities.length, complete);
      if (!first) return;
      await styleMarks(tabId);
      await injectScript(tabId, "card.js");
    },
    cardNeedsCitations: async ({ set, fact }) => citeInEveryFormat(factSets, set, fact),
    cardNeedsFacts: async ({ entities }) => entityFacts(factSets, entities),
    reportPage: ({ tabId, toEnd }) => reportPage(tabId, toEnd),
    async readPageNow({ tabId }) {
      await allowReading(tabId);
      await injectScript(tabId, "reader.js");
    },
    showMention: async ({ tabId, id }) => void (await tellReader(tabId, "goToMention", { id })),
  });
});
