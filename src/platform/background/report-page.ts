import browser from "webextension-polyfill";

import type { PageFindings, PageReport } from "../../mentions/findings.ts";
import { hiddenAt, siteOf, siteState } from "../../settings/site-state.ts";
import type { Reply, ToReader } from "../messages.ts";
import { hasAccess } from "./access.ts";
import { enabledSets, factSets } from "./fact-sets.ts";
import { injectScript, readVerdict } from "./inject.ts";
import { loadSettings } from "./settings-store.ts";
import { hostOf } from "./site.ts";
import { within } from "./within.ts";

const nothing: PageFindings = { complete: true, mentions: [], withheld: [], figures: [] };

/** How long a page may take to say what is known so far, in ms, before it is said that it does not answer. */
const waitsForPage = 1000;

/**
 * What is known of the page in a tab. Asks the settings first, then the gate, then the reader where one is at work.
 * Nothing is kept here: a background that was stopped knows as much as before.
 *
 * @param toEnd waits until everything was read, however long that takes
 */
export async function reportPage(tabId: number, toEnd: boolean): Promise<PageReport> {
  const { url = "", incognito } = await browser.tabs
    .get(tabId)
    .catch((): { url?: string; incognito: boolean } => ({ incognito: false }));
  const settings = await loadSettings(incognito);
  const host = /^https?:/.test(url) ? hostOf(url) : "";
  const site = siteState(settings, host);
  const stories = enabledSets(settings).map(({ title, language }) => ({ title, language }));
  const hidden = hiddenNames(settings.hidden, host === "" ? [] : hiddenAt(settings, siteOf(host)));
  const { marksOff } = settings;
  const unread = { ...nothing, coverage: false, why: [], entities: {}, host, site, marksOff, stories, hidden };
  if (site === "off") return { ...unread, state: "off" };
  const asked = askPage(tabId, url, unread, toEnd, enabledSets(settings).length > 0);
  return toEnd ? asked : within(waitsForPage, asked, { ...unread, state: "no-answer" });
}

async function askPage(
  tabId: number,
  url: string,
  unread: Omit<PageReport, "state">,
  toEnd: boolean,
  hasSets: boolean,
): Promise<PageReport> {
  const access = await hasAccess(url);
  // Chromium would have a script wait until the person clicks our icon.
  if (!access && url === "") return { ...unread, state: "no-access" };
  let verdict = await readVerdict(tabId);
  if (verdict === undefined || verdict === "none yet") {
    // Opening the popup lends an access for once: it is for the person to say that it is to be used.
    if (!access) return { ...unread, state: "no-access" };
    // The page is still loading, or it was open before the extension came.
    await injectScript(tabId, "gate.js");
    verdict = await readVerdict(tabId);
  }
  if (verdict === undefined) return { ...unread, state: "unreachable" };
  if (verdict === "none yet" || !verdict.coverage) return { ...unread, state: "not-news" };
  if (!hasSets) return { ...unread, ...verdict, state: "read" };
  const found = (await askFindings(tabId, toEnd)) ?? nothing;
  const entities = describe(found);
  const hidden = unread.hidden.filter(({ entity, everywhere }) => !everywhere || Object.hasOwn(entities, entity));
  return { ...unread, ...found, ...verdict, state: "read", entities, hidden };
}

/**
 * Asks whoever is at work. Where nobody is yet, the page is looked at first; what only looks at it answers with nothing
 * where a reader is to be asked.
 */
async function askFindings(tabId: number, toEnd: boolean): Promise<PageFindings | undefined> {
  const ask = () => tellReader(tabId, "reportFindings", { toEnd });
  let reply = await ask();
  if (!reply && (await injectScript(tabId, "look.js"))) reply = await ask();
  if (reply?.ok && !reply.result && (await injectScript(tabId, "reader.js"))) reply = await ask();
  if (reply && !reply.ok) return { ...nothing, failed: true };
  return reply?.result ?? undefined;
}

/** Sends a message to the reader of a tab; nothing where there is none. */
export async function tellReader<Name extends keyof ToReader>(
  tabId: number,
  name: Name,
  params: ToReader[Name]["params"],
): Promise<Reply<ToReader[Name]["result"]> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { name, params }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Names that are hidden everywhere, and those that are on a site; what no set knows any more has its id. */
function hiddenNames(everywhere: string[], here: string[]): PageReport["hidden"] {
  return [...here.map((entity) => hiddenName(entity, false)), ...everywhere.map((entity) => hiddenName(entity, true))];
}

function hiddenName(entity: string, everywhere: boolean): PageReport["hidden"][number] {
  const set = factSets.find(({ entities }) => entities.some(({ id }) => id === entity));
  const name = set?.entities.find(({ id }) => id === entity)?.name ?? entity;
  return { entity, name, language: set?.language ?? "", everywhere };
}

function describe({ mentions, withheld }: PageFindings): PageReport["entities"] {
  const seen = new Set([...mentions, ...withheld].map(({ entity }) => entity));
  const entities = factSets.flatMap((set) => set.entities.map((entity) => ({ ...entity, language: set.language })));
  return Object.fromEntries(
    entities.filter(({ id }) => seen.has(id)).map(({ id, name, kind, language }) => [id, { name, kind, language }]),
  );
}
