import browser, { type Storage } from "webextension-polyfill";

import { journaledNames, journalKey, journalLeftKey, type JournaledName, type JournalEntry } from "../journal.ts";

/** The entries of this page that no background has answered yet. */
const unanswered = new Set<string>();
let lastOrder = 0;

export function isJournaled(name: string): name is JournaledName {
  return (journaledNames as readonly string[]).includes(name);
}

/**
 * Sends a change that stands in the journal meanwhile, so that it is made, and in its order, whatever becomes of the
 * message or of this page.
 *
 * @param send is given the key of the entry; none where there was no room for one
 */
export async function sendJournaled<Result>(
  message: JournalEntry["message"],
  send: (key?: string) => Promise<Result>,
): Promise<Result> {
  if (lastOrder === 0) addEventListener("pagehide", wakeBackground);
  lastOrder = Math.max(lastOrder + 1, Date.now());
  const key = journalKey(lastOrder);
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
 * Chromium writes at once what a page hands over as it closes, also to the disk, where it outlives the browser. In Firefox
 * only `storage.session` does: `storage.local` is written by the page's own process. A site may be that of a private
 * window, and such a one never gets to the disk.
 */
function areaFor(name: JournaledName, incognito: boolean): Storage.StorageArea {
  const { local, session } = browser.storage;
  return import.meta.env.FIREFOX || incognito || name === "switchSite" ? session : local;
}

/** A change in the storage starts the background; the message of a page that closes may not. */
function wakeBackground(): void {
  if (unanswered.size > 0) void browser.storage.session.set({ [journalLeftKey]: Date.now() });
}
