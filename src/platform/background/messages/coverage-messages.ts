import { siteState } from "../../../settings/sites.ts";
import type { KnownSet } from "../../own-sets/known-sets.ts";
import { enabledSets } from "../store/fact-sets.ts";
import { loadSettings } from "../store/settings-store.ts";
import { hostOf } from "../store/site.ts";
import { showUnread } from "../tabs/badge.ts";
import { injectScript, setAlwaysRead } from "../tabs/inject.ts";
import type { Handlers, Sender } from "./receive.ts";
import type { MatchingOf } from "./text-messages.ts";

/**
 * Answers the gate. Where the tab's title has a name, so has the page: the reader comes at once. Otherwise the page's text is asked
 * first.
 */
export function coverageMessages(matchingOf: MatchingOf): Pick<Handlers, "gateFoundCoverage"> {
  // A matcher that can't be opened now is asked again by the page.
  const isNamedInTitle = async (sets: KnownSet[], { title }: Sender) =>
    title !== "" &&
    (await matchingOf(sets).then(
      ({ matcher }) => matcher.hasName(title),
      () => false,
    ));
  return {
    async gateFoundCoverage({ why }, sender) {
      const { tabId, url, incognito, documentId, isPrerendered } = sender;
      const settings = await loadSettings(incognito);
      const state = siteState(settings, hostOf(url));
      // A prerendered page has no badge yet: its reader asks again when it is shown.
      if (state === "off" && !isPrerendered) return showUnread(tabId, url, incognito);
      // The gate may be wrong about "always": in private windows other sites may be set to it.
      if (why[0] === "always" && state !== "always") return void (await setAlwaysRead(tabId, false, documentId));
      const sets = await enabledSets(settings);
      if (sets.length === 0) return;
      const file = (await isNamedInTitle(sets, sender)) ? "reader.js" : "prefilter.js";
      await injectScript(tabId, file, documentId);
    },
  };
}
