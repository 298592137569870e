import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { failAt, mendWrites } from "./failing-writes.ts";
import { stubBrowser } from "./stub-browser.ts";
import { databaseArea } from "../../../src/platform/background/store/settings-area.ts";
import { setAsideKey, settingsKey, storedKey } from "../../../src/platform/storage-keys.ts";

/** `storage.local`, where an older version had the settings, and where a page's process may write. */
const local = new Map<string, unknown>();
/** What it fails at. */
let broken = new Set<"get" | "set" | "clear">();

const failWhere = (name: "get" | "set" | "clear") => {
  if (broken.has(name)) throw new Error("The storage can't be used.");
};
const storage = {
  local: {
    async get(key: string) {
      failWhere("get");
      return local.has(key) ? { [key]: structuredClone(local.get(key)) } : {};
    },
    async set(items: Record<string, unknown>) {
      failWhere("set");
      for (const [key, value] of Object.entries(items)) local.set(key, value);
    },
    remove: async (key: string) => void local.delete(key),
    async clear() {
      failWhere("clear");
      local.clear();
    },
  },
  session: { set: vi.fn<(items: object) => Promise<void>>() },
};

const older = { format: 3, changed: { sitesOff: ["off.example"], hidden: ["deca"] } };
const aside = [{ date: "2026-01-01", unread: "all", stored: "broken" }];
const newer = { format: 3, changed: { dwell: 700 } };
const planted = { format: 3, changed: { sitesAlways: ["planted.example"] } };

const settings = () => databaseArea.get(settingsKey);
const inDatabase = async (): Promise<Record<string, unknown>> => {
  const database = await openDB("sidelight-settings", 1, { upgrade: (made) => void made.createObjectStore("values") });
  const [keys, values] = await Promise.all([database.getAllKeys("values"), database.getAll("values")]);
  database.close();
  return Object.fromEntries(keys.map((key, at) => [key, values[at]]));
};

/** As where the disk is full. */
const openWithoutRoom = () =>
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("No room.", "QuotaExceededError");
  });

beforeEach(async () => {
  Object.assign(stubBrowser, { storage });
  storage.session.set.mockReset().mockResolvedValue();
  broken = new Set();
  local.clear();
  await deleteDB("sidelight-settings");
});
afterEach(mendWrites);

describe("settings in a database", () => {
  test("are written all at once, read and removed", async () => {
    await databaseArea.set({ [settingsKey]: newer, [setAsideKey]: aside });
    expect(await settings()).toEqual(newer);
    await databaseArea.remove(setAsideKey);
    expect(await databaseArea.get(setAsideKey)).toBeUndefined();
    expect(await settings()).toEqual(newer);
    expect(local.size).toBe(0);
  });

  test.for([1, 2])("are as they were where write %i of two is refused", async (write) => {
    await databaseArea.set({ [settingsKey]: older });
    failAt(write, "full");
    await expect(databaseArea.set({ [setAsideKey]: aside, [settingsKey]: newer })).rejects.toThrow("No room");
    mendWrites();
    expect(await inDatabase()).toEqual({ [settingsKey]: older, takeover: "complete" });
  });

  test.for<[string, () => Promise<unknown>, unknown]>([
    ["first read", settings, older],
    ["first change", () => databaseArea.set({ [settingsKey]: newer }), newer],
    ["first removal", () => databaseArea.remove("other"), older],
  ])("are taken over from the old place with the %s, and nothing is left there", async ([, first, now]) => {
    local.set(settingsKey, older).set(setAsideKey, aside).set("journal-1", "of an older version");
    await first();
    expect(local.size).toBe(0);
    expect(await inDatabase()).toEqual({ [settingsKey]: now, [setAsideKey]: aside, takeover: "complete" });
  });

  test("are taken over by one of several that ask at once", async () => {
    local.set(settingsKey, older).set(setAsideKey, aside);
    const [, kept] = await Promise.all([
      databaseArea.set({ [settingsKey]: newer }),
      databaseArea.get(setAsideKey),
      settings(),
      databaseArea.remove("other"),
    ]);
    expect(kept).toEqual(aside);
    expect(await inDatabase()).toEqual({ [settingsKey]: newer, [setAsideKey]: aside, takeover: "complete" });
  });

  test.for([false, true])("don't take over what comes there later; there were older ones: %s", async (wereOlder) => {
    if (wereOlder) local.set(settingsKey, older);
    await settings();
    local.set(settingsKey, planted);
    expect(await settings()).toEqual(wereOlder ? older : undefined);
    await databaseArea.remove(settingsKey);
    expect(await settings()).toBeUndefined();
  });

  test("are checked again where a page may have said that they were", async () => {
    local.set(settingsKey, { ...older, checkedBy: "the current schema" });
    expect(await settings()).toEqual({ ...older, checkedBy: undefined });
  });

  // Settings, what was set aside, how far it is; then that it is complete.
  test.for([1, 2, 3, 4] as const)("lose nothing where the takeover is stopped at write %i", async (write) => {
    local.set(settingsKey, older).set(setAsideKey, aside);
    failAt(write, "stopped");
    expect(await settings()).toEqual(older);
    expect(local.size).toBe(write === 4 ? 0 : 2);
    mendWrites();
    // The next background.
    expect(await settings()).toEqual(older);
    expect(await databaseArea.get(setAsideKey)).toEqual(aside);
    expect(local.size).toBe(0);
  });

  test("believe nothing in the old place where it could not be emptied, and empty it later", async () => {
    local.set(settingsKey, older);
    broken.add("clear");
    expect(await settings()).toEqual(older);
    local.set(settingsKey, planted);
    expect(await settings()).toEqual(older);
    await databaseArea.set({ [settingsKey]: newer });
    broken.delete("clear");
    expect(await settings()).toEqual(newer);
    expect(local.size).toBe(0);
  });

  test("are read and written in the old place as long as the database has no room, and taken over then", async () => {
    local.set(settingsKey, older);
    for (const change of [() => databaseArea.set({ [settingsKey]: newer }), () => databaseArea.remove(setAsideKey)]) {
      failAt(1, "full");
      expect(await settings()).toBeDefined();
      failAt(1, "full");
      await change();
    }
    mendWrites();
    expect(await inDatabase()).toEqual({});
    expect(local.get(settingsKey)).toEqual(newer);
    expect(await settings()).toEqual(newer);
    expect(await inDatabase()).toEqual({ [settingsKey]: newer, takeover: "complete" });
  });

  test("are read and written in the old place where no database can be made, and taken over once it can", async () => {
    local.set(settingsKey, older);
    const making = openWithoutRoom();
    try {
      expect(await settings()).toEqual(older);
      await databaseArea.set({ [settingsKey]: newer });
    } finally {
      making.mockRestore();
    }
    expect(local.get(settingsKey)).toEqual(newer);
    expect(await settings()).toEqual(newer);
    expect(local.size).toBe(0);
  });

  test("are not read elsewhere where the database is there and has no room to be opened", async () => {
    await databaseArea.set({ [settingsKey]: older });
    local.set(settingsKey, planted);
    const opening = openWithoutRoom();
    try {
      await expect(settings()).rejects.toThrow("No room");
      await expect(databaseArea.set({ [settingsKey]: newer })).rejects.toThrow("No room");
    } finally {
      opening.mockRestore();
    }
    expect(await settings()).toEqual(older);
  });

  test("are not taken for empty where the old place can't be read", async () => {
    local.set(settingsKey, older);
    broken.add("get");
    await expect(settings()).rejects.toThrow("can't be used");
    await expect(databaseArea.set({ [settingsKey]: newer })).rejects.toThrow("can't be used");
    broken.delete("get");
    expect(await settings()).toEqual(older);
  });

  test("are neither read nor written elsewhere where the database can't be opened", async () => {
    const later = await openDB("sidelight-settings", 2);
    later.close();
    local.set(settingsKey, planted);
    await expect(settings()).rejects.toThrow("version");
    await expect(databaseArea.set({ [settingsKey]: newer })).rejects.toThrow("version");
    expect(local.get(settingsKey)).toEqual(planted);
  });

  test("tell of each change, which stands where that fails", async () => {
    await databaseArea.set({ [settingsKey]: older });
    storage.session.set.mockRejectedValue(new Error("no room"));
    await databaseArea.remove(settingsKey);
    const told = storage.session.set.mock.calls.map(([items]) => Object.entries(items)[0]!);
    expect(told.map(([key]) => key)).toEqual([storedKey, storedKey]);
    expect(told[0]![1]).not.toBe(told[1]![1]);
    expect(await settings()).toBeUndefined();
  });
});
