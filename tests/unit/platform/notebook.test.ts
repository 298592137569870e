import "fake-indexeddb/auto";
import { IDBObjectStore } from "fake-indexeddb";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import "./stub-browser.ts";
import type { NotebookChange } from "../../../src/desk/notebook/item.ts";
import {
  diskNotebook,
  changeNotebook,
  forgetAside,
  readNotebook,
  sweepNotebook,
} from "../../../src/platform/own-work/notebook.ts";
import { at, subjects } from "../desk/sample-notebook.ts";

const change = (one: NotebookChange) => changeNotebook(diskNotebook, one);
const list = (key: string, minute = 1) => change({ type: "list", key, subject: subjects.mention, at: at(minute) });
const note = (key: string, text: string) => change({ type: "note", key, subject: subjects.fact, text, at: at(2) });
const remove = (...keys: string[]) => change({ type: "remove", keys, at: at(3) });
const keys = async () => (await readNotebook(diskNotebook)).items.map(({ key }) => key);

/** As another version of us, or a damaged disk, would leave it. */
async function putRaw(key: string, value: unknown) {
  const database = await openDB("sidelight-notebook", 1);
  await database.put("items", value, key);
  database.close();
}

const { put } = IDBObjectStore.prototype as unknown as Record<"put", (...args: unknown[]) => IDBRequest>;

beforeEach(() => deleteDB("sidelight-notebook"));
afterEach(() => void Object.assign(IDBObjectStore.prototype, { put }));

describe("the stored notebook", () => {
  test("gives back what was put into it, in the order in which it came", async () => {
    await list("b", 2);
    await list("a", 1);
    await note("b", "mine");
    expect((await readNotebook(diskNotebook)).items).toEqual([
      { format: 1, key: "a", subject: subjects.mention, listed: at(1) },
      { format: 1, key: "b", subject: subjects.mention, listed: at(2), note: { text: "mine", written: at(2) } },
    ]);
  });

  test("loses nothing where two surfaces change it at once", async () => {
    await Promise.all([list("a"), note("a", "mine"), list("b"), list("c")]);
    expect((await keys()).toSorted()).toEqual(["a", "b", "c"]);
    expect((await readNotebook(diskNotebook)).items.find(({ key }) => key === "a")).toMatchObject({
      listed: at(1),
      note: { text: "mine" },
    });
  });

  test.for<[string, unknown]>([
    ["of a later version", { format: 2, key: "b", subject: subjects.fact }],
    ["that is damaged", "\0\0"],
    ["under another name", { format: 1, key: "z", subject: subjects.fact, listed: at(1) }],
  ])("sets a record %s aside, whole, and goes on with the others", async ([, broken]) => {
    await list("a");
    await putRaw("b", broken);
    for (const _ of ["read once", "and again"]) {
      const { items, setAside } = await readNotebook(diskNotebook);
      expect(items.map(({ key }) => key)).toEqual(["a"]);
      expect(setAside.map(({ stored }) => stored)).toEqual([broken]);
    }
    await list("b");
    expect((await readNotebook(diskNotebook)).setAside).toHaveLength(1);
    await forgetAside(diskNotebook);
    expect(await readNotebook(diskNotebook)).toMatchObject({ items: [{ key: "a" }, { key: "b" }], setAside: [] });
  });

  test("has all of a change or nothing where the disk is full in the middle, and says so", async () => {
    await list("a");
    await list("b");
    let puts = 0;
    const failing = function failing(this: IDBObjectStore, ...args: unknown[]) {
      if (++puts === 2) throw new DOMException("No room", "QuotaExceededError");
      return put.apply(this, args);
    };
    Object.assign(IDBObjectStore.prototype, { put: failing });
    expect(await remove("a", "b")).toEqual({ ok: false, why: "full" });
    Object.assign(IDBObjectStore.prototype, { put });
    const { items } = await readNotebook(diskNotebook);
    expect(items.map(({ key, removed }) => [key, removed])).toEqual([
      ["a", undefined],
      ["b", undefined],
    ]);
  });

  test("can take the last removal back until the browser starts again; notes stay", async () => {
    await list("a");
    await list("b");
    await note("b", "mine");
    await remove("a", "b");
    await change({ type: "take-back" });
    expect((await readNotebook(diskNotebook)).items.map(({ removed }) => removed)).toEqual([undefined, undefined]);
    await remove("a", "b");
    await sweepNotebook(diskNotebook);
    expect((await readNotebook(diskNotebook)).items).toEqual([
      { format: 1, key: "b", subject: subjects.mention, note: { text: "mine", written: at(2) } },
    ]);
  });
});
