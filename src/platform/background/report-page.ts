import browser from "webextension-polyfill";

import type { PageFindings, PageReport } from "../../mentions/findings.ts";
import type { Reply, ToReader } from "../messages.ts";
import { factSets } from "./fact-sets.ts";
import { injectScript, readVerdict } from "./inject.ts";
import { isOff } from "./site.ts";

const nothing: PageFindings = { complete: true, mentions: [], withheld: [], figures: [] };

/** What is known of the page in a tab. Asks the gate first, then the reader where one is at work. */
export async function reportPage(tabId: number, toEnd: boolean): Promise<PageReport> {
  let verdict = await readVerdict(tabId);
  if (verdict === "none yet") {
    // The page is still loading, or it was open before the extension came.
    await injectScript(tabId, "gate.js");
    verdict = await readVerdict(tabId);
  }
  const unread = { ...nothing, coverage: false, why: [], entities: {} };
  if (verdict === undefined) return { ...unread, state: "unreachable" };
  if (verdict === "none yet" || !verdict.coverage) return { ...unread, state: "not-news" };
  const { url = "", incognito } = await browser.tabs.get(tabId);
  if (await isOff(url, incognito)) return { ...unread, ...verdict, state: "off" };
  // A reader that is there already is not disturbed; one that comes late is waited for.
  const findings =
    (await askReader(tabId, toEnd)) ?? ((await injectScript(tabId, "reader.js")) && (await askReader(tabId, toEnd)));
  return { ...(findings || nothing), ...verdict, state: "read", entities: describe(findings || nothing) };
}

async function askReader(tabId: number, toEnd: boolean): Promise<PageFindings | undefined> {
  const reply = await tellReader(tabId, "reportFindings", { toEnd });
  return reply?.ok ? (reply.result ?? undefined) : undefined;
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

function describe({ mentions }: PageFindings): PageReport["entities"] {
  const found = new Set(mentions.map(({ entity }) => entity));
  const entities = factSets.flatMap((set) => set.entities);
  return Object.fromEntries(
    entities.filter(({ id }) => found.has(id)).map(({ id, name, kind }) => [id, { name, kind }]),
  );
}
