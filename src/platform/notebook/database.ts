import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

import type { NotebookItem } from "../../desk/notebook/item.ts";
import type { SetAside } from "../../settings/store-report.ts";
import { allOrNothing } from "../all-or-nothing.ts";

/** What is stored, unread: a record may be of another version of us, or damaged. */
export interface StoredNotebook {
  records: [key: string, value: unknown][];
  setAside: SetAside[];
}

/** What is written at once: all of it or nothing. */
export interface NotebookWrite {
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

/** For tests: as if nothing had ever been stored. */
export const forgetNotebook = () => deleteDB(NAME);
