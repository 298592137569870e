import browser from "webextension-polyfill";

import type { Settings } from "../../../settings/schema.ts";
import { siteState } from "../../../settings/sites.ts";
import { counted, showFound, showUnread } from "../tabs/badge.ts";
import { settingsForPage } from "../store/fact-sets.ts";
import { injectScript, setAlwaysRead, startReading } from "../tabs/inject.ts";
import { styleFrames, styleMarks, unstyleMarks } from "../tabs/marks-style.ts";
import { openPanelAt } from "../tabs/open-panel.ts";
import type { Handlers } from "./receive.ts";
import { citationsOf, factsFor } from "./set-facts.ts";
import { refreshTab } from "../settings/broadcast-settings.ts";
import { loadSettings } from "../store/settings-store.ts";
import { hostOf } from "../store/site.ts";
import { notifyOwnPages } from "../tabs/ask-reader.ts";

type FromPages =
  | "gateFoundCoverage"
  | "pageReturned"
  | "readerStarts"
  | "readerFound"
  | "readerEnds"
  | "marksPainted"
  | "cardWanted"
  | "mentionsCounted"
  | "getFacts"
  | "getCitations"
  | "openPanel"
  | "hideEntity";

/** Answers the messages of page scripts, except those about the page's text. */
export const readerMessages: Pick<Handlers, FromPages> = {
  async gateFoundCoverage({ why }, { tabId, url, incognito, documentId, isPrerendered }) {
    const settings = await loadSettings(incognito);
    const state = siteState(settings, hostOf(url));
    // A prerendered page has no badge yet: its reader asks again when it is shown.
    if (state === "off" && !isPrerendered) return showUnread(tabId, url, incognito);
    // The gate may be wrong about "always": in private windows other sites may be set to it.
    if (why[0] !== "always" || state === "always") await startReading(tabId, settings, documentId);
    else await setAlwaysRead(tabId, false, documentId);
  },
  async pageReturned(_, { tabId }) {
    await refreshTab(await browser.tabs.get(tabId), true);
  },
  async readerStarts(_, { tabId, url, incognito }) {
    const known = await settingsFor(tabId, url, incognito);
    return known && { settings: await settingsForPage(known, hostOf(url)) };
  },
  async readerFound({ entities, complete, failure }, { tabId, url }) {
    if (failure !== undefined) console.error(`Not all of ${url} could be read:`, failure);
    notifyOwnPages("pageChanged", { tabId });
    await showFound(tabId, entities.length, complete);
  },
  cardWanted: async (_, { tabId }) => void (await injectScript(tabId, "card.js")),
  mentionsCounted: async ({ count }) => counted("spoken_mentions", count),
  async readerEnds({ names }, { tabId, url, incognito }) {
    notifyOwnPages("pageChanged", { tabId });
    await Promise.all([unstyleMarks(tabId, names), showUnread(tabId, url, incognito)]);
  },
  marksPainted: ({ names, inFrame }, { tabId }) => (inFrame ? styleFrames(tabId, names) : styleMarks(tabId, names)),
  openPanel: ({ entity }, { tabId }) => openPanelAt(tabId, { entity }),
  hideEntity: async (params, sender) =>
    (await import("./settings-messages.ts")).settingsMessages.hideEntity(params, sender),
  getCitations: citationsOf,
  getFacts: factsFor,
};

/** The settings; null if the site is off. The badge shows that then. */
export async function settingsFor(tabId: number, url: string, incognito: boolean): Promise<Settings | null> {
  const settings = await loadSettings(incognito);
  if (siteState(settings, hostOf(url)) !== "off") return settings;
  await showUnread(tabId, url, incognito);
  return null;
}
