import browser from "webextension-polyfill";

import { type CardFacts, cardFacts, type WantedFacts } from "../../../facts/card-facts.ts";
import { citeInEveryFormat, type ReadyCitation } from "../../../facts/cite/cite-fact.ts";
import { plainId, sameEntities } from "../../../facts/ids-across-sets.ts";
import type { Settings } from "../../../settings/schema.ts";
import { siteState } from "../../../settings/sites.ts";
import { choiceKey, type KnownSet } from "../../own-sets/known-sets.ts";
import { refreshTab } from "../settings/broadcast-settings.ts";
import { enabledSets, settingsForPage, setWith } from "../store/fact-sets.ts";
import { loadSettings } from "../store/settings-store.ts";
import { hostOf } from "../store/site.ts";
import { notifyOwnPages } from "../tabs/ask-reader.ts";
import { counted, showFound, showUnread } from "../tabs/badge.ts";
import { injectScript, styleFrames, styleMarks, unstyleMarks } from "../tabs/inject.ts";
import { openPanelAt } from "../commands.ts";
import type { Handlers, Sender } from "./receive.ts";

type FromPages =
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

/** Answers the messages of page scripts, except those for which it takes the matcher. */
export const pageScriptMessages: Pick<Handlers, FromPages> = {
  async pageReturned(_, { tabId }) {
    await refreshTab(await browser.tabs.get(tabId), true);
  },
  async readerStarts(_, { tabId, url, incognito }) {
    const known = await settingsFor(tabId, url, incognito);
    return known && { settings: await settingsForPage(known, hostOf(url)) };
  },
  async readerFound({ entities, complete, failure }, sender) {
    const { tabId } = sender;
    if (failure !== undefined) logFailure(failure, sender);
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

/** Writes an error of ours into the extension's console. That outlives private windows, so it gets nothing of theirs. */
export function logFailure(failure: string, { url, incognito }: Sender): void {
  if (!incognito) console.error(`Not all of ${url} could be read:`, failure);
}

/** The settings; null if the site is off. The badge shows that then. */
export async function settingsFor(tabId: number, url: string, incognito: boolean): Promise<Settings | null> {
  const settings = await loadSettings(incognito);
  if (siteState(settings, hostOf(url)) !== "off") return settings;
  await showUnread(tabId, url, incognito);
  return null;
}

/** The enabled sets; none where the site is off. */
async function setsFor({ url, incognito }: Sender): Promise<KnownSet[]> {
  const settings = await loadSettings(incognito);
  return siteState(settings, hostOf(url)) === "off" ? [] : enabledSets(settings);
}

/**
 * Gathers what cards show. If several sets know an entity, each has its say, in the person's order. Sets that are gone
 * or can't be read are left out.
 */
async function factsFor({ entities, figures }: WantedFacts, sender: Sender): Promise<CardFacts> {
  const on = await setsFor(sender);
  const groups = await sameAmong(on);
  const wanted = new Set([...entities.flatMap((id) => groups.get(id) ?? [id]), ...figures]);
  const asked = on.filter((set) => [...wanted].some((id) => setWith(on, id) === set));
  const sets = await Promise.all(asked.map((set) => set.whole().catch(() => undefined)));
  const found = cardFacts(
    sets.flatMap((set) => set ?? []),
    { entities: [...wanted].filter((id) => !figures.includes(id) || entities.includes(id)), figures },
  );
  const isOneOfSeveral = on.length > 1;
  const byId = new Map(found.entities.map((one) => [one.id, { ...one, isOneOfSeveral }]));
  return {
    entities: entities.flatMap((id) => {
      const same = groups.get(id) ?? [id];
      const [first, ...also] = same.flatMap((one) => byId.get(one) ?? []);
      return first ? [{ ...first, id, ...(also.length > 0 && { also, same }) }] : [];
    }),
    figures: found.figures.map((figure) => ({ ...figure, isOneOfSeveral })),
  };
}

/** The citations of a fact, with its id as the file of its set has it. */
async function citationsOf({ fact }: { set: string; fact: string }, sender: Sender): Promise<ReadyCitation[]> {
  const set = setWith(await setsFor(sender), fact);
  if (!set) return [];
  const plain = await set.plain();
  return citeInEveryFormat([plain], plain.id, plainId(fact));
}

let sameAsBefore: { key: string; groups: Promise<Map<string, string[]>> } | undefined;

/** For each entity that several sets know, its ids in all of them. */
function sameAmong(sets: KnownSet[]): Promise<Map<string, string[]>> {
  const key = choiceKey("", sets);
  if (sameAsBefore?.key !== key) sameAsBefore = { key, groups: groupsOf(sets) };
  return sameAsBefore.groups;
}

async function groupsOf(sets: KnownSet[]): Promise<Map<string, string[]>> {
  if (sets.length < 2) return new Map();
  const read = await Promise.all(sets.map((set) => set.forMatching().catch(() => undefined)));
  const groups = sameEntities(read.flatMap((set) => set ?? []));
  return new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
}
