import browser, { type Runtime, type Storage } from "webextension-polyfill";

import type { Reply, ToBackground } from "../messages.ts";
import { isLocalClosed } from "../storage-keys.ts";

/**
 * A journal of changes that a page of ours asks for. Chromium drops the message of a page that closes while the
 * background starts. So the page writes the change into the storage before it sends it, and removes it once it has the
 * answer. A change whose message was lost is made from there, in its order.
 */

/** The messages that change something stored. */
const journaledNames = [
  "changeSettings",
  "restoreSettings",
  "undoRestore",
  "forgetSetAside",
  "switchSite",
  "changeNotebook",
] as const;
/** What may be about a private window, whatever page asks. */
const ofTabs = new Set<string>(["switchSite", "changeNotebook"]);
type JournaledName = (typeof journaledNames)[number];

/** One change in the journal. It is removed when it was made. */
export interface JournalEntry {
  message: { [Name in JournaledName]: { name: Name; params: ToBackground[Name]["params"] } }[JournaledName];
  /** Whether the page that asks is in a private window. */
  incognito: boolean;
}

/** In `storage.session`: written by a page that closes before it had an answer. */
const leftKey = "left-journal";
const keyPrefix = "journal-";

/** Keys sort in the order in which the changes were asked for. */
const keyFor = (order: number): string =>
  `${keyPrefix}${String(order).padStart(16, "0")}-${Math.random().toString(36).slice(2, 8)}`;

/** Whether a message's key is that of an entry. The entry itself may be made and removed by now. */
export const isEntryKey = (key: unknown): key is string => typeof key === "string" && key.startsWith(keyPrefix);

/** The entries of this page that are not answered yet. */
const unanswered = new Set<string>();
let lastOrder = 0;

export function isJournaled(name: string): name is JournaledName {
  return (journaledNames as readonly string[]).includes(name);
}

/**
 * Sends a change and keeps it in the journal until it is answered.
 *
 * @param send is given the key of the entry; none if there was no room for one
 */
export async function sendJournaled<Result>(
  message: JournalEntry["message"],
  send: (key?: string) => Promise<Result>,
): Promise<Result> {
  if (lastOrder === 0) addEventListener("pagehide", wakeBackground);
  lastOrder = Math.max(lastOrder + 1, Date.now());
  const key = keyFor(lastOrder);
  const incognito = browser.extension.inIncognitoContext === true;
  const area = areaFor(message.name, incognito);
  unanswered.add(key);
  try {
    const hasRoom = await area.set({ [key]: { message, incognito } satisfies JournalEntry }).then(
      () => true,
      () => false,
    );
    return await send(hasRoom ? key : undefined);
  } finally {
    unanswered.delete(key);
    void area.remove(key).catch(() => undefined);
  }
}

/**
 * Chromium completes a write of a closing page in both areas; `storage.local` also outlives the browser. Firefox
 * completes it only in `storage.session`, since the page's own process writes `storage.local`. There a script in a page
 * could write too, and so make changes in our name. A site or a note may be one of a private window, which must never
 * reach the disk.
 */
function areaFor(name: JournaledName, incognito: boolean): Storage.StorageArea {
  const { local, session } = browser.storage;
  return !isLocalClosed || incognito || ofTabs.has(name) ? session : local;
}

/** A change in the storage starts the background; a message of a closing page may not. */
function wakeBackground(): void {
  if (unanswered.size > 0) void browser.storage.session.set({ [leftKey]: Date.now() });
}

type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<Reply<unknown>>;

/**
 * Makes the changes in the journal: when a page sends one of them, when a page closes without an answer, and when the
 * background starts. Each time it makes all of them in order, so a lost message never comes after a later one.
 *
 * @param answer answers a message of one of our pages
 * @param answerDone the result for an entry that an earlier background has made
 * @returns answers the message of the entry with a key
 */
export function replayJournal(
  answer: Answer,
  answerDone: () => Promise<unknown>,
): (key: string) => Promise<Reply<unknown>> {
  /** By the entry's key, until its page asks. */
  const replies = new Map<string, Reply<unknown>>();
  const replayAll = () =>
    // A lock is shared by the origin: a background that is stopping may still hold it.
    navigator.locks.request("sidelight-journal", async () => {
      for (const { area, key, entry } of await readEntries()) {
        replies.set(key, await answer(entry.message, senderOf(entry)));
        await area.remove(key).catch(() => undefined);
      }
    });
  browser.storage.onChanged.addListener(({ [leftKey]: left }) => {
    if (left?.newValue === undefined) return;
    void browser.storage.session.remove(leftKey);
    void replayAll().catch(() => undefined);
  });
  void replayAll().catch(() => undefined);
  return async (key) => {
    await replayAll();
    const reply = replies.get(key);
    replies.delete(key);
    return reply ?? { ok: true, result: await answerDone() };
  };
}

interface StoredEntry {
  area: Storage.StorageArea;
  key: string;
  entry: JournalEntry;
}

/** The entries of both storage areas, oldest first. */
async function readEntries(): Promise<StoredEntry[]> {
  const { local, session } = browser.storage;
  const found = await Promise.all(
    (isLocalClosed ? [local, session] : [session]).map(async (area) => {
      // If one area can't be read, the entries of the other are still made.
      const all = await area.get(null).catch((): Record<string, unknown> => ({}));
      return Object.entries(all).flatMap(([key, value]) => {
        const entry = value as JournalEntry | undefined;
        const name = isEntryKey(key) && entry?.message?.name;
        return entry && name && journaledNames.includes(name) ? [{ area, key, entry }] : [];
      });
    }),
  );
  return found.flat().toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

function senderOf({ incognito }: JournalEntry): Runtime.MessageSender {
  const tab = { incognito } as Runtime.MessageSender["tab"];
  return { id: browser.runtime.id, url: browser.runtime.getURL(""), ...(tab && { tab }) };
}
