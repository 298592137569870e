import browser, { type Runtime, type Storage } from "webextension-polyfill";

import { toStored } from "../../settings/stored.ts";
import type { ChangedSettings } from "../../settings/store-report.ts";
import { isJournalKey, journaledNames, journalLeftKey, type JournalEntry } from "../journal.ts";
import type { Reply } from "../messages.ts";
import { loadSettings } from "./settings-store.ts";

type Make = (message: unknown, sender: Runtime.MessageSender) => Promise<Reply<unknown>>;

/**
 * Makes the changes in the journal: when a page sends one of them, when a page closes that had no answer, and when a
 * background starts. All of them are made each time, in their order, so a lost message puts none after a later one.
 *
 * @param make answers a message of a page of ours
 * @returns what answers the message of the entry with a key
 */
export function openJournal(make: Make): (key: string) => Promise<Reply<unknown>> {
  /** What came of entries, until their page asks. */
  const outcomes = new Map<string, Reply<unknown>>();
  const makeAll = () =>
    // A lock is the origin's: a background that is going may still be at it.
    navigator.locks.request("sidelight-journal", async () => {
      for (const { area, key, entry } of await readEntries()) {
        outcomes.set(key, await make(entry.message, senderOf(entry)));
        await area.remove(key).catch(() => undefined);
      }
    });
  browser.storage.onChanged.addListener(({ [journalLeftKey]: left }) => {
    if (left?.newValue === undefined) return;
    void browser.storage.session.remove(journalLeftKey);
    void makeAll().catch(() => undefined);
  });
  void makeAll().catch(() => undefined);
  return async (key) => {
    await makeAll();
    const outcome = outcomes.get(key);
    outcomes.delete(key);
    return outcome ?? { ok: true, result: await madeBefore() };
  };
}

interface Entry {
  area: Storage.StorageArea;
  key: string;
  entry: JournalEntry;
}

/** The entries of both storages, the oldest first. */
async function readEntries(): Promise<Entry[]> {
  const { local, session } = browser.storage;
  const found = await Promise.all(
    [local, session].map(async (area) => {
      // Those of the other storage are made where one cannot be read.
      const all = await area.get(null).catch((): Record<string, unknown> => ({}));
      return Object.entries(all).flatMap(([key, value]) => {
        const entry = value as JournalEntry | undefined;
        const name = isJournalKey(key) && entry?.message?.name;
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

/** The answer where a background that was stopped has made the change. What it was before is no longer known. */
async function madeBefore(): Promise<ChangedSettings> {
  const now = await loadSettings();
  return { ok: true, before: toStored(now).changed, now, undo: { type: "several", changes: [] } };
}
