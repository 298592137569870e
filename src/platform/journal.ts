import type { ToBackground } from "./messages.ts";

/**
 * What changes something that is stored. A page of ours writes each into a journal before it sends it: the browser may
 * drop the message of a page that closes while the background starts.
 */
export const journaledNames = ["changeSettings", "restoreSettings", "forgetSetAside", "switchSite"] as const;
export type JournaledName = (typeof journaledNames)[number];

/** One change in the journal. It goes when it was made. */
export interface JournalEntry {
  message: { [Name in JournaledName]: { name: Name; params: ToBackground[Name]["params"] } }[JournaledName];
  /** Whether the page that asks stands in a private window. */
  incognito: boolean;
}

/** Written into `storage.session` by a page that closes before it had an answer. */
export const journalLeftKey = "left-journal";

const begin = "journal-";

/** The key of an entry in the storage. Keys sort in the order in which the changes were made. */
export const journalKey = (order: number): string =>
  `${begin}${String(order).padStart(16, "0")}-${Math.random().toString(36).slice(2, 8)}`;

export const isJournalKey = (key: string): boolean => key.startsWith(begin);
