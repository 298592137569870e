import browser from "webextension-polyfill";

import { cardFacts } from "../../facts/card-facts.ts";
import { citeInEveryFormat } from "../../facts/cite/cite-in-every-format.ts";
import type { FactSet } from "../../facts/schema.ts";
import type { CompiledSet } from "../../mentions/compile.ts";
import { pageSettings } from "../../settings/page-settings.ts";
import type { Settings } from "../../settings/schema.ts";
import { siteState } from "../../settings/site-state.ts";
import { showFound, showUnread } from "./badge.ts";
import { enabledSets, factSets } from "./fact-sets.ts";
import { injectScript, letAlways, styleFrames, styleMarks, unstyleMarks } from "./inject.ts";
import type { Matching } from "./matching.ts";
import { openPanelAt } from "./open-panel.ts";
import type { Handlers } from "./receive.ts";
import { refreshTab } from "./spread-settings.ts";
import { loadSettings } from "./settings-store.ts";
import { hostOf, siteStateAt } from "./site.ts";
import { tellOwnPages } from "./tell-own-pages.ts";

type MatchingOf = (sets: FactSet[]) => Promise<Matching<CompiledSet>>;

type FromPages =
  | "gateFoundCoverage"
  | "pageReturned"
  | "readerStarts"
  | "readerNeedsTable"
  | "readerFound"
  | "readerEnds"
  | "frameMarked"
  | "cardNeedsFacts"
  | "cardNeedsCitations"
  | "openPanel";

/** Answers what the scripts in a page say. */
export function readerMessages(matchingOf: MatchingOf): Pick<Handlers, FromPages> {
  return {
    async gateFoundCoverage({ why }, { tabId, url, incognito, documentId, isAhead }) {
      const state = await siteStateAt(url, incognito);
      // A page that is rendered ahead has no badge yet: its reader asks once more when it is shown.
      if (state === "off" && !isAhead) return showUnread(tabId, url, incognito);
      // The gate's word alone is not enough: in private windows the site may not be one that is always read.
      if (why[0] !== "always" || state === "always") await injectScript(tabId, "reader.js", documentId);
      else await letAlways(tabId, false, documentId);
    },
    async pageReturned(_, { tabId }) {
      await refreshTab(await browser.tabs.get(tabId), true);
    },
    async readerStarts(_, { tabId, url, incognito }) {
      const known = await settingsFor(tabId, url, incognito);
      if (!known) return null;
      const sets = enabledSets(known);
      return {
        settings: pageSettings(known, hostOf(url)),
        look: sets.length > 0 ? (await matchingOf(sets)).matcher.look : null,
      };
    },
    async readerNeedsTable(_, { tabId, url, incognito }) {
      const known = await settingsFor(tabId, url, incognito);
      if (!known) return null;
      // A page of ours, which shows a card to try out, has brought it along.
      await injectScript(tabId, "names.js");
      const { look: _look, ...table } = (await matchingOf(enabledSets(known))).matcher;
      return table;
    },
    async readerFound({ entities, complete, first, failure }, { tabId, url }) {
      if (failure !== undefined) console.error(`Not all of ${url} could be read:`, failure);
      tellOwnPages("pageChanged", { tabId });
      await showFound(tabId, entities.length, complete);
      if (!first) return;
      await styleMarks(tabId);
      await injectScript(tabId, "card.js");
    },
    async readerEnds(_, { tabId, url, incognito }) {
      tellOwnPages("pageChanged", { tabId });
      await Promise.all([unstyleMarks(tabId), showUnread(tabId, url, incognito)]);
    },
    frameMarked: (_, { tabId }) => styleFrames(tabId),
    openPanel: ({ entity }, { tabId }) => openPanelAt(tabId, entity),
    cardNeedsCitations: async ({ set, fact }) => citeInEveryFormat(factSets, set, fact),
    cardNeedsFacts: async (wanted) => cardFacts(factSets, wanted),
  };
}

/** The settings; null where the site is switched off, which the badge says then. */
async function settingsFor(tabId: number, url: string, incognito: boolean): Promise<Settings | null> {
  const settings = await loadSettings(incognito);
  if (siteState(settings, hostOf(url)) !== "off") return settings;
  await showUnread(tabId, url, incognito);
  return null;
}
