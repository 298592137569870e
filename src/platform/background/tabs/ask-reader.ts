import browser from "webextension-polyfill";

import type { Reply, BackgroundToOwnPages, BackgroundToReader } from "../../messages.ts";
import { injectScript } from "./inject.ts";

/** Sends a message to the reader of a tab; undefined if there is none. */
export async function askReader<Name extends keyof BackgroundToReader>(
  tabId: number,
  name: Name,
  params: BackgroundToReader[Name]["params"],
): Promise<Reply<BackgroundToReader[Name]["result"]> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { name, params }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Asks the card of a tab to do something. If its script is missing, it is injected, and asked again.
 *
 * @returns `gone` if there is no reader any more, or the mention is no longer on the page
 */
export async function askCard<Name extends "runCommand" | "goToMention">(
  tabId: number,
  name: Name,
  params: BackgroundToReader[Name]["params"],
): Promise<BackgroundToReader[Name]["result"] | "gone"> {
  let reply = await askReader(tabId, name, params);
  // The page has something to go to, but no reader yet.
  if (reply?.ok && reply.result === undefined && (await injectScript(tabId, "reader.js")))
    reply = await askReader(tabId, name, params);
  // A page that isn't read gets no script.
  if (!reply?.ok) return "gone";
  if (reply.result !== "no-card") return reply.result;
  if (await injectScript(tabId, "card.js")) await askReader(tabId, name, params);
  return "done";
}

/** Sends a message to all of our own pages; nothing happens if none is open. */
export function notifyOwnPages<Name extends keyof BackgroundToOwnPages>(
  name: Name,
  params: BackgroundToOwnPages[Name],
): void {
  browser.runtime.sendMessage({ name, params }).catch(() => undefined);
}

/** Waits at most so many ms for a promise, then gives `otherwise`. The work itself continues. */
export async function withTimeout<Result>(ms: number, work: Promise<Result>, otherwise: Result): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
