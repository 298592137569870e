import browser from "webextension-polyfill";

import type { PageFindings, PageReport } from "../../../mentions/findings.ts";
import { hiddenAt, siteOf, siteState } from "../../../settings/sites.ts";

import { askCard, askReader, withTimeout } from "../tabs/ask-reader.ts";
import type { KnownSet } from "../../own-sets/known-sets.ts";
import { enabledSets, knownSets } from "../store/fact-sets.ts";
import { allowReading, injectScript, readVerdict } from "../tabs/inject.ts";
import { type ReadSelection, writeFactFromTab } from "../commands.ts";
import { ownMessages } from "./own-page-schemas.ts";
import { notebookMessages } from "./notebook-messages.ts";
import type { Answers, Handlers } from "./receive.ts";
import { setMessages, settingsMessages } from "./settings-messages.ts";
import { currentPolicy, loadSettings } from "../store/settings-store.ts";
import { hasAccess, hostOf } from "../store/site.ts";

/** What our own pages may ask, on top of what a card asks. */
export const fromOwnPages = (cards: Partial<Handlers>, readSelection: ReadSelection): Answers => ({
  accepted: ownMessages,
  handlers: { ...cards, ...settingsMessages, ...setMessages, ...ownPageMessages(readSelection), ...notebookMessages },
});

/** How long to wait for a page to do something, in ms. A page that is held does it later, when it is free. */
const commandTimeout = 3000;

/** How long a page may take to report what was found so far, in ms, before the report says that it does not answer. */
const reportTimeout = 1000;

const nothing: PageFindings = { complete: true, mentions: [], withheld: [], figures: [] };

/** Answers what popup and side panel ask about a page. `readSelection` reads what is selected in it. */
const ownPageMessages = (
  readSelection: ReadSelection,
): Pick<Handlers, "reportPage" | "readPageNow" | "showMention" | "panelOpened" | "getEnabledSets" | "writeFact"> => ({
  writeFact: ({ tabId }) => writeFactFromTab(tabId, readSelection),
  reportPage: ({ tabId, toEnd }) => reportPage(tabId, toEnd),
  readPageNow: ({ tabId }) => withTimeout(commandTimeout, readNow(tabId), "no-answer"),
  async showMention({ tabId, id }) {
    const shown = await withTimeout(commandTimeout, askCard(tabId, "goToMention", { id }), "no-answer");
    return shown === "no-card" ? "done" : shown;
  },
  async getEnabledSets({ known }) {
    const on = await enabledSets(await loadSettings());
    const stamp = JSON.stringify(on.map(({ key }) => key));
    if (stamp === known) return { stamp };
    return { stamp, sets: await Promise.all(on.map((set) => set.whole())) };
  },
  panelOpened: async ({ tabId }) => void (await injectScript(tabId, "panel-bridge.js")),
});

async function readNow(tabId: number): Promise<"done" | "unreachable"> {
  return (await allowReading(tabId)) && (await injectScript(tabId, "prefilter.js")) ? "done" : "unreachable";
}

/**
 * Reports on the page in a tab: asks the settings first, then the gate, then the reader. The background keeps no state
 * for it, so nothing is lost when it is stopped.
 *
 * @param toEnd waits until everything was read, however long that takes
 */
async function reportPage(tabId: number, toEnd: boolean): Promise<PageReport> {
  const { url = "", incognito } = await browser.tabs
    .get(tabId)
    .catch((): { url?: string; incognito: boolean } => ({ incognito: false }));
  const settings = await loadSettings(incognito);
  const host = /^https?:/.test(url) ? hostOf(url) : "";
  const site = siteState(settings, host);
  const [on, known] = await Promise.all([enabledSets(settings), knownSets(settings)]);
  const stories = on.map(({ title, language }) => ({ title, language }));
  const hidden = hiddenNames(known, settings.hidden, host === "" ? [] : hiddenAt(settings, siteOf(host)));
  const { marksOff } = settings;
  const { locked } = await currentPolicy();
  const unread = {
    ...nothing,
    locked,
    coverage: false,
    why: [],
    entities: {},
    address: url,
    host,
    site,
    marksOff,
    stories,
    hidden,
  };
  if (site === "off") return { ...unread, state: "off" };
  const asked = askPage(tabId, url, unread, toEnd, on.length > 0 ? known : []);
  return toEnd ? asked : withTimeout(reportTimeout, asked, { ...unread, state: "no-answer" });
}

async function askPage(
  tabId: number,
  url: string,
  unread: Omit<PageReport, "state">,
  toEnd: boolean,
  sets: KnownSet[],
): Promise<PageReport> {
  const access = await hasAccess(url);
  // Chromium would delay the script until the person clicks our icon.
  if (!access && url === "") return { ...unread, state: "no-access" };
  let verdict = await readVerdict(tabId);
  if (verdict === undefined || verdict === "none yet") {
    // Opening the popup gives access once (`activeTab`). The person decides whether to use it.
    if (!access) return { ...unread, state: "no-access" };
    // The page is still loading, or it was open before the extension came.
    await injectScript(tabId, "gate.js");
    verdict = await readVerdict(tabId);
  }
  if (verdict === undefined) return { ...unread, state: "unreachable" };
  if (verdict === "none yet" || !verdict.coverage) return { ...unread, state: "not-news" };
  if (sets.length === 0) return { ...unread, ...verdict, state: "read" };
  const found = (await askFindings(tabId, toEnd)) ?? nothing;
  const entities = describe(sets, found);
  const hidden = unread.hidden.filter(({ entity, everywhere }) => !everywhere || Object.hasOwn(entities, entity));
  return { ...unread, ...found, ...verdict, state: "read", entities, hidden };
}

/**
 * Asks the reader. If there is none, `prefilter.js` is injected; it answers with nothing if there is something to read.
 */
async function askFindings(tabId: number, toEnd: boolean): Promise<PageFindings | undefined> {
  const ask = () => askReader(tabId, "reportFindings", { toEnd });
  let reply = await ask();
  if (!reply && (await injectScript(tabId, "prefilter.js"))) reply = await ask();
  if (reply?.ok && !reply.result && (await injectScript(tabId, "reader.js"))) reply = await ask();
  return reply?.ok ? reply.result : { ...nothing, failed: true };
}

/** The names hidden on the site and everywhere. An entity that no set knows any more is shown by its id. */
function hiddenNames(sets: KnownSet[], everywhere: string[], here: string[]): PageReport["hidden"] {
  return [
    ...here.map((entity) => hiddenName(sets, entity, false)),
    ...everywhere.map((entity) => hiddenName(sets, entity, true)),
  ];
}

function hiddenName(sets: KnownSet[], entity: string, everywhere: boolean): PageReport["hidden"][number] {
  const set = sets.find(({ entities }) => entities.some(({ id }) => id === entity));
  const name = set?.entities.find(({ id }) => id === entity)?.name ?? entity;
  return { entity, name, language: set?.language ?? "", everywhere };
}

function describe(sets: KnownSet[], { mentions, withheld }: PageFindings): PageReport["entities"] {
  const seen = new Set([...mentions, ...withheld].map(({ entity }) => entity));
  const entities = sets.flatMap((set) => set.entities.map((entity) => ({ ...entity, language: set.language })));
  return Object.fromEntries(
    entities.filter(({ id }) => seen.has(id)).map(({ id, name, kind, language }) => [id, { name, kind, language }]),
  );
}
