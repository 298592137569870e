import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import browser from "webextension-polyfill";

import { closeDatabase, withDatabase } from "../indexed-db.ts";
import { privateDraftsKey } from "../storage-keys.ts";

/** A draft as it is kept. */
export interface DraftRecord<Draft> {
  key: string;
  draft: Draft;
  /** ISO 8601. */
  changed: string;
  /** When it was removed (ISO 8601). That can be taken back until the browser starts again. */
  removed?: string | undefined;
}

/** Where drafts are kept. Each method throws where the store is damaged or full. */
interface DraftStore<Draft> {
  /** The last changed first; `broken`: how many cannot be read. */
  list(): Promise<{ drafts: DraftRecord<Draft>[]; broken: number }>;
  /** Keeps a draft in the place of the one before. */
  put(record: DraftRecord<Draft>): Promise<void>;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: DraftRecord<unknown> };
}

/** A database of its own: where another one is damaged, no draft is lost with it. */
const NAME = "sidelight-drafts";

const openDatabase = (closed: () => void): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, 1, {
    upgrade: (opened) => void opened.createObjectStore("drafts", { keyPath: "key" }),
    blocking: (...event) => {
      closeDatabase(...event);
      closed();
    },
    terminated: closed,
  });

/**
 * Drafts on the disk. The database stays open, so that a change is written at once: a tab that is closed right after it
 * loses nothing.
 */
export function diskDrafts<Draft>(): DraftStore<Draft> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const open = () => {
    const forget = () => {
      opening = undefined;
    };
    opening ??= openDatabase(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  return {
    list: async () => readable(await (await open()).getAll("drafts")),
    put: async (record) => void (await (await open()).put("drafts", record)),
  };
}

/** Drafts of private windows, in `storage.session`: they never touch the disk, and go with the last private window. */
export function privateDrafts<Draft>(): DraftStore<Draft> {
  return {
    list: async () => readable(Object.values(await readPrivate())),
    put: async (record) =>
      browser.storage.session.set({ [privateDraftsKey]: { ...(await readPrivate()), [record.key]: record } }),
  };
}

async function readPrivate(): Promise<Record<string, DraftRecord<unknown>>> {
  const kept = (await browser.storage.session.get(privateDraftsKey))[privateDraftsKey];
  return (kept ?? {}) as Record<string, DraftRecord<unknown>>;
}

/** When the browser starts: what was removed before can no longer be taken back. */
export function sweepDrafts(): Promise<void> {
  return withDatabase(
    openDatabase(() => undefined),
    async (database) => {
      for (const { key, removed } of await database.getAll("drafts")) if (removed) await database.delete("drafts", key);
    },
  );
}

function readable<Draft>(records: unknown[]): { drafts: DraftRecord<Draft>[]; broken: number } {
  const whole = records.filter((record): record is DraftRecord<Draft> => isRecord(record));
  const drafts = whole.toSorted((one, other) => (one.changed > other.changed ? -1 : 1));
  return { drafts, broken: records.length - whole.length };
}

/** Whether each list is there that a form reads. */
function isRecord(value: unknown): boolean {
  const { key, changed, draft } = Object(value) as Partial<DraftRecord<Record<string, Record<string, unknown>>>>;
  const { set, texts } = Object(draft) as Record<string, Record<string, unknown>>;
  const { sources, entities, facts, changes, topic, title, language } = Object(set) as Record<string, unknown>;
  const { cues } = Object(topic) as { cues?: unknown };
  return (
    [key, changed, title, language].every((text) => typeof text === "string") &&
    typeof texts === "object" &&
    [sources, entities, facts, changes, cues].every((list) => Array.isArray(list))
  );
}
