import browser, { type Runtime, type Storage } from "webextension-polyfill";

import { readMessage, type Reply, type ToBackground, type BackgroundToOwnPages } from "../messages.ts";
import { policyKey, privateChangesKey, setAsideKey, settingsKey, storedKey } from "../storage-keys.ts";
import { isJournaled, sendJournaled, type JournalEntry } from "./journal.ts";

/** The pause before a message is sent again, in ms: a background that is stopping takes none for a moment. */
const pause = 100;

/**
 * How often a message is sent. The browser may stop the background during one; after three, something else is wrong.
 */
const tries = 3;

/**
 * Sends a message from one of our pages to the background and gives its result. It is sent again if the browser stops
 * the background before the answer; messages are idempotent. Changes are made in order, even if this page closes
 * meanwhile.
 *
 * @throws an error with the background's sentence if it refused
 */
export async function requestFromBackground<Name extends keyof ToBackground>(
  name: Name,
  params: ToBackground[Name]["params"],
): Promise<ToBackground[Name]["result"]> {
  const message = { name, params };
  const reply = await (isJournaled(name)
    ? sendJournaled(message as JournalEntry["message"], (key) => sendUntilAnswered(key ? { ...message, key } : message))
    : sendUntilAnswered(message));
  if (!reply.ok) throw new Error(reply.error);
  return reply.result as ToBackground[Name]["result"];
}

async function sendUntilAnswered(message: unknown): Promise<Reply<unknown>> {
  let lost: unknown;
  for (let tried = 0; tried < tries; tried++) {
    if (tried > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      // Without an answer some browsers reject, others give undefined.
      const reply = await browser.runtime.sendMessage<unknown, Reply<unknown> | undefined>(message);
      if (reply) return reply;
    } catch (error) {
      lost = error;
    }
  }
  throw lost ?? new Error("The background has not answered.");
}

type Listeners = { [Name in keyof BackgroundToOwnPages]?: (params: BackgroundToOwnPages[Name]) => void };

/**
 * Listens to the background's messages to our own pages, until `signal` ends it. Messages of page scripts arrive here
 * too, so senders in a tab are ignored. Nothing is answered, since the background answers those.
 */
export function onBackgroundMessage(listeners: Listeners, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    const { name, params } = readMessage(message);
    if (sender.id !== browser.runtime.id || sender.tab || !Object.hasOwn(listeners, name)) return undefined;
    listeners[name as keyof BackgroundToOwnPages]?.(params as never);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listen));
}

const keys = [settingsKey, setAsideKey, storedKey, privateChangesKey, policyKey];

/** Calls back when the settings change: what is stored, also of private windows, or what an organisation has set. */
export function watchSettings(changed: () => void, signal?: AbortSignal): void {
  watchKeys(keys, changed, signal);
}

/** Calls back when another policy of an organisation was taken over, with its fact sets. */
export function watchPolicy(changed: () => void): void {
  watchKeys([policyKey], changed);
}

function watchKeys(watched: string[], changed: () => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, Storage.StorageChange>) => {
    if (watched.some((key) => Object.hasOwn(changes, key))) changed();
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listen));
}
