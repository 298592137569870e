import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import browser from "webextension-polyfill";

import type { NotebookItem } from "../../desk/notebook/item.ts";
import type { SetAside } from "../../settings/store-report.ts";
import { allOrNothing } from "../own-sets/database.ts";
import { privateNotebookKey } from "../storage-keys.ts";

/** What is stored, unread: a record may be of another version of us, or damaged. */
interface StoredNotebook {
  records: [key: string, value: unknown][];
  setAside: SetAside[];
}

/** What is written at once: all of it or nothing. */
interface NotebookWrite {
  put: NotebookItem[];
  drop: string[];
  setAside?: SetAside[];
  /** Deletes what was set aside before. */
  forgetAside?: boolean;
}

/** Where items are kept. */
export interface NotebookStore {
  read(): Promise<StoredNotebook>;
  write(change: NotebookWrite): Promise<void>;
}

interface Schema extends DBSchema {
  items: { key: string; value: NotebookItem };
  "set-aside": { key: number; value: SetAside };
}

const NAME = "sidelight-notebook";

/** On the disk. A database of its own: where that of the fact sets is damaged, notes are not lost with it. */
export const diskNotebook: NotebookStore = {
  read: () =>
    inDatabase(async (database) => {
      const transaction = database.transaction(["items", "set-aside"]);
      const items = transaction.objectStore("items");
      const [keys, values, setAside] = await Promise.all([
        items.getAllKeys(),
        items.getAll(),
        transaction.objectStore("set-aside").getAll(),
      ]);
      return { records: keys.map((key, at) => [key, values[at]]), setAside };
    }),
  write: ({ put, drop, setAside = [], forgetAside = false }) =>
    inDatabase((database) =>
      allOrNothing(database.transaction(["items", "set-aside"], "readwrite"), async (transaction) => {
        const [items, aside] = [transaction.objectStore("items"), transaction.objectStore("set-aside")];
        if (forgetAside) await aside.clear();
        for (const one of setAside) await aside.add(one);
        for (const key of drop) await items.delete(key);
        for (const item of put) await items.put(item, item.key);
      }),
    ),
};

/** Opens the database for one piece of work; it throws where the database is damaged or the disk is full. */
async function inDatabase<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const database = await openDB<Schema>(NAME, 1, {
    upgrade(opened) {
      opened.createObjectStore("items");
      opened.createObjectStore("set-aside", { autoIncrement: true });
    },
    blocking: (_current, _blocked, { target }) => (target as IDBDatabase).close(),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * Of private windows: in `storage.session`, which outlives the background, never touches the disk, and is emptied with the
 * last private window.
 */
export const privateNotebook: NotebookStore = {
  read: readPrivate,
  async write({ put, drop, setAside = [], forgetAside = false }) {
    const before = await readPrivate();
    const records = new Map(before.records);
    for (const key of drop) records.delete(key);
    for (const item of put) records.set(item.key, item);
    const aside = [...(forgetAside ? [] : before.setAside), ...setAside];
    await browser.storage.session.set({ [privateNotebookKey]: { records: [...records], setAside: aside } });
  },
};

async function readPrivate(): Promise<StoredNotebook> {
  const kept = (await browser.storage.session.get(privateNotebookKey))[privateNotebookKey];
  const { records = [], setAside = [] } = (kept ?? {}) as { records?: [string, unknown][]; setAside?: SetAside[] };
  return { records, setAside };
}
