import { sweptItems, unmergeOf, writesOf } from "../../desk/notebook/change-notebook.ts";
import { type ChangedNotebook, itemShape, type NotebookChange, type NotebookItem } from "../../desk/notebook/item.ts";
import type { SetAside } from "../../settings/report.ts";
import { allOrNothing, closeDatabase, isDiskFull, withDatabase } from "../indexed-db.ts";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import browser from "webextension-polyfill";
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

/** Runs one piece of work in the database. Throws if the database is damaged or the disk is full. */
function inDatabase<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const opening = openDB<Schema>(NAME, 1, {
    upgrade(opened) {
      opened.createObjectStore("items");
      opened.createObjectStore("set-aside", { autoIncrement: true });
    },
    blocking: closeDatabase,
  });
  return withDatabase(opening, work);
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

interface ReadNotebook {
  items: NotebookItem[];
  setAside: SetAside[];
}

/**
 * All items, in the order in which they came. A record that cannot be read is set aside, whole, and costs no other one.
 *
 * @throws where the store cannot be read at all
 */
export function readNotebook(store: NotebookStore): Promise<ReadNotebook> {
  return withLock(() => read(store));
}

/** Makes a change, all of it or nothing; the answer says which. */
export function changeNotebook(store: NotebookStore, change: NotebookChange): Promise<ChangedNotebook> {
  return withLock(async () => {
    try {
      const { items } = await read(store);
      const writes = writesOf(items, change);
      if (writes === "too-many") return { ok: false, why: "too-many" };
      if (writes.put.length + writes.drop.length > 0) await store.write(writes);
      return change.type === "merge" ? { ok: true, undo: unmergeOf(items, writes.put) } : { ok: true };
    } catch (error) {
      return { ok: false, why: isDiskFull(error) ? "full" : "refused" };
    }
  });
}

/** Deletes the records that were set aside, which a person may have saved. */
export const forgetAside = (store: NotebookStore): Promise<void> =>
  withLock(() => store.write({ put: [], drop: [], forgetAside: true }));

/** When the browser starts: what was taken from the list can no longer be taken back. */
export function sweepNotebook(store: NotebookStore): Promise<void> {
  return withLock(async () => {
    const swept = sweptItems((await read(store)).items);
    const [put, gone] = [swept.filter(({ note }) => note), swept.filter(({ note }) => !note)];
    if (swept.length > 0) await store.write({ put, drop: gone.map(({ key }) => key) });
  });
}

async function read(store: NotebookStore): Promise<ReadNotebook> {
  const { records, setAside } = await store.read();
  const parsed = records.map(([key, value]) => ({ key, value, item: itemShape.safeParse(value).data }));
  const broken = parsed.filter(({ key, item }) => item?.key !== key);
  const items = parsed.flatMap(({ key, item }) => (item?.key === key ? item : [])).toSorted(byTime);
  if (broken.length === 0) return { items, setAside };
  const date = new Date().toISOString();
  const aside = broken.map(({ value }): SetAside => ({ date, unread: "all", stored: value }));
  // Where there is no room for that they stay where they are, and are told of all the same.
  await store.write({ put: [], drop: broken.map(({ key }) => key), setAside: aside }).catch(() => undefined);
  return { items, setAside: [...setAside, ...aside] };
}

const timeOf = ({ listed, note }: NotebookItem): string => listed ?? note?.written ?? "";
const byTime = (one: NotebookItem, other: NotebookItem): number => (timeOf(one) < timeOf(other) ? -1 : 1);

/** One at a time: a Web Lock also holds between a background that is stopping and the next one. */
const withLock = <Result>(run: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request("sidelight-notebook", run);
