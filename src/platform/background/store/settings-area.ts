import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import browser from "webextension-polyfill";

import { allOrNothing, closeDatabase, isDiskFull, withDatabase } from "../../indexed-db.ts";
import { isLocalClosed, setAsideKey, settingsKey, storedKey } from "../../storage-keys.ts";

/** Where settings are stored: see docs/decisions/0002-where-things-are-stored.md. */
interface SettingsArea {
  get(key: string): Promise<unknown>;
  /** Writes all of it or nothing. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * In `storage.local`. A full disk costs Firefox its connection to it, so the next read or write fails once through no
 * fault of its own: it is tried again.
 */
const localArea: SettingsArea = {
  async get(key) {
    const { local } = browser.storage;
    return (await local.get(key).catch(() => local.get(key)))[key];
  },
  async set(items) {
    const { local } = browser.storage;
    await local.set(items).catch((error: unknown) => {
      if (isDiskFull(error)) throw error;
      return local.set(items);
    });
  },
  remove: (key) => browser.storage.local.remove(key),
};

/** Where content scripts can write there too. */
const openArea: SettingsArea = { ...localArea, get: async (key) => unchecked(await localArea.get(key)) };

/** Settings of a page's making may say that they were checked: they are checked again. */
const unchecked = (value: unknown): unknown =>
  (Object(value) as { checkedBy?: unknown }).checkedBy === undefined
    ? value
    : { ...(value as object), checkedBy: undefined };

interface Schema extends DBSchema {
  values: { key: string; value: unknown };
}

type SettingsDatabase = IDBPDatabase<Schema>;

const NAME = "sidelight-settings";
const STORE = "values";

/**
 * Under this key: how far the takeover from `storage.local` is. `copied`: all is in the database. `complete`: nothing is
 * left in the old place.
 */
const takeoverKey = "takeover";

/** In IndexedDB, which no content script can open, with what an older version left in `storage.local`. */
export const databaseArea: SettingsArea = {
  get: (key) => {
    const inOldPlace = () => openArea.get(key);
    return inDatabase(async (database) => {
      const { store } = database.transaction(STORE);
      const [takeover, value] = await Promise.all([store.get(takeoverKey), store.get(key)]);
      return takeover === "complete" ? value : afterTakeover(database, () => database.get(STORE, key), inOldPlace);
    }, inOldPlace);
  },
  set: (items) =>
    write(
      async (store) => {
        for (const [key, value] of Object.entries(items)) await store.put(value, key);
      },
      () => openArea.set(items),
    ),
  remove: (key) =>
    write(
      (store) => store.delete(key),
      () => openArea.remove(key),
    ),
};

type WritableStore = IDBPTransaction<Schema, [typeof STORE], "readwrite">["store"];

async function write(inStore: (store: WritableStore) => Promise<void>, inOldPlace: () => Promise<void>): Promise<void> {
  await inDatabase(async (database) => {
    const inNewPlace = () => allOrNothing(database.transaction(STORE, "readwrite"), ({ store }) => inStore(store));
    if ((await database.get(STORE, takeoverKey)) === "complete") await inNewPlace();
    else await afterTakeover(database, inNewPlace, inOldPlace);
  }, inOldPlace);
  await announceStored();
}

/**
 * Tells our own pages that something else is stored; the browser does that itself for `storage.local`. Told or not, the
 * change stands.
 */
async function announceStored(): Promise<void> {
  await browser.storage.session.set({ [storedKey]: crypto.randomUUID() }).catch(() => undefined);
}

/**
 * Works in the database. Where a full disk has no room to make it, all is still in the old place.
 *
 * @throws if there is one that can't be opened. Reading or writing elsewhere would hide what is in it.
 */
async function inDatabase<Result>(
  work: (database: SettingsDatabase) => Promise<Result>,
  inOldPlace: () => Promise<Result>,
): Promise<Result> {
  let opening: Promise<SettingsDatabase>;
  try {
    opening = openDB<Schema>(NAME, 1, {
      upgrade: (opened) => void opened.createObjectStore(STORE),
      blocking: closeDatabase,
    });
    await opening;
  } catch (error) {
    if (!isDiskFull(error) || (await isMade())) throw error;
    return withTakeoverLock(inOldPlace);
  }
  return withDatabase(opening, work);
}

/** Whether the browser has the database. Firefox doesn't tell once it had no room to make it. */
async function isMade(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return false;
  }
}

/** The lock also holds against the next background: nothing is written into the old place while it is taken over. */
const withTakeoverLock = <Result>(run: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request("sidelight-settings-takeover", run);

/** Runs `inNewPlace` once all is in the database. As long as it can't be written there, `inOldPlace`. */
const afterTakeover = <Result>(
  database: SettingsDatabase,
  inNewPlace: () => Promise<Result>,
  inOldPlace: () => Promise<Result>,
): Promise<Result> => withTakeoverLock(async () => ((await takeOver(database)) ? inNewPlace() : inOldPlace()));

/** @returns whether all is in the database */
async function takeOver(database: SettingsDatabase): Promise<boolean> {
  const takeover = await database.get(STORE, takeoverKey);
  if (takeover === undefined && !(await copyOld(database))) return false;
  if (takeover !== "complete") await emptyOldPlace(database).catch(() => undefined);
  return true;
}

/**
 * Copies what an older version left. Once that is done, nothing in `storage.local` is believed again.
 *
 * @returns false if it couldn't be written, as on a full disk
 * @throws if the old place can't be read
 */
async function copyOld(database: SettingsDatabase): Promise<boolean> {
  const old = await Promise.all([settingsKey, setAsideKey].map(async (key) => [key, await openArea.get(key)] as const));
  // The old place is emptied next, so the browser has to wait for the disk.
  const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
  const copied = allOrNothing(transaction, async ({ store }) => {
    for (const [key, value] of old) {
      if (value === undefined) continue;
      await store.put(value, key);
      if (JSON.stringify(await store.get(key)) !== JSON.stringify(value)) throw new Error(`“${key}” was not copied.`);
    }
    await store.put("copied", takeoverKey);
  });
  return copied.then(
    () => true,
    () => false,
  );
}

/** All that lies there is of an older version of ours, or of a page's making. */
async function emptyOldPlace(database: SettingsDatabase): Promise<void> {
  await browser.storage.local.clear();
  await allOrNothing(database.transaction(STORE, "readwrite"), ({ store }) => store.put("complete", takeoverKey));
}

export const settingsArea: SettingsArea = areaOfBrowser();

function areaOfBrowser(): SettingsArea {
  if (isLocalClosed) return localArea;
  // A Firefox that never remembers history lets the background open no database.
  return browser.extension.inIncognitoContext ? openArea : databaseArea;
}
