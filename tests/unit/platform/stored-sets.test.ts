import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { setInfo } from "../../../src/facts/set-info.ts";
import {
  type OwnSetHead,
  type OwnSetParts,
  STORED_FORMAT,
  compiledStore,
  inSetsDatabase,
} from "../../../src/platform/own-sets/database.ts";
import { isDiskFull } from "../../../src/platform/indexed-db.ts";
import { discardStaged, stageSet } from "../../../src/platform/own-sets/import-set.ts";
import {
  addStagedSet,
  markRemoved,
  readPart,
  readStoredSets,
  sweepSets,
} from "../../../src/platform/own-sets/stored-sets.ts";
import { smallSet } from "../facts/small-set.ts";
import { failAt, mendWrites } from "./failing-writes.ts";

const set = smallSet();
const head = (version: string, id = "small"): OwnSetHead => ({
  id,
  version,
  title: set.title,
  language: "en",
  digest: `digest of ${id} ${version}`,
  name: "small.json",
  size: 3,
  imported: `2026-01-0${version[0]}`,
  format: STORED_FORMAT,
  entities: [{ id: "maker", name: "Maker Group", kind: "company" }],
});
const parts = (text: string): OwnSetParts => ({
  original: new TextEncoder().encode(text),
  whole: text,
  matching: text,
  info: setInfo(set),
});
const add = async (one: OwnSetHead, text = one.version) => {
  await stageSet(one, parts(text));
  await addStagedSet(one.digest, { key: one.version, table: text });
};

/** All that lies in the database, as one can compare it. */
const everything = () =>
  inSetsDatabase(async (database) => ({
    sets: await database.getAll("own-sets"),
    staged: await database.getAllKeys("staged-sets"),
    parts: (await database.getAllKeys("own-set-parts")).map(String),
    compiled: await database.getAll("compiled-sets"),
  }));

beforeEach(() => deleteDB("sidelight"));
afterEach(mendWrites);

describe("own sets", () => {
  test("speak only once they are added, and come back byte for byte", async () => {
    await stageSet(head("1.0.0"), parts("{ \u00e9 }\r\n"));
    expect(await readStoredSets()).toEqual({ sets: [], unusable: [], ofPolicy: [] });
    await addStagedSet(head("1.0.0").digest);
    expect((await readStoredSets()).sets).toEqual([head("1.0.0")]);
    expect(new TextDecoder().decode(await readPart(head("1.0.0").digest, "original"))).toBe("{ \u00e9 }\r\n");
  });

  test("what was compiled is there with the set", async () => {
    await add(head("1.0.0"), "table");
    expect(await compiledStore.read()).toEqual({ key: "1.0.0", table: "table" });
  });

  test("a set that is asked for twice, since an answer was lost, is added once", async () => {
    await add(head("1.0.0"));
    expect(await addStagedSet(head("1.0.0").digest)).toEqual(head("1.0.0"));
    expect((await readStoredSets()).sets).toHaveLength(1);
  });

  test("a newer version takes the place of the older one and leaves nothing of it", async () => {
    await add(head("1.0.0"));
    await add(head("2.0.0"));
    const { sets, parts: kept } = await everything();
    expect(sets).toEqual([head("2.0.0")]);
    expect(kept).toHaveLength(4);
  });

  test("a discarded set leaves nothing, and nothing of one with the same file that was added is lost", async () => {
    await stageSet(head("1.0.0"), parts("a"));
    await discardStaged(head("1.0.0").digest);
    expect(await everything()).toMatchObject({ sets: [], staged: [], parts: [] });
    await add(head("1.0.0"));
    await stageSet(head("1.0.0"), parts("a"));
    await discardStaged(head("1.0.0").digest);
    expect((await readStoredSets()).sets).toEqual([head("1.0.0")]);
  });

  test("a removed set can be taken back until the browser starts again", async () => {
    await add(head("1.0.0"));
    await add(head("1.0.0", "other"));
    await markRemoved("small", true);
    await markRemoved("other", true);
    expect((await readStoredSets()).sets.map(({ removed }) => removed !== undefined)).toEqual([true, true]);
    await markRemoved("small", false);
    await sweepSets();
    expect(await everything()).toMatchObject({
      sets: [{ id: "small" }],
      parts: expect.objectContaining({ length: 4 }),
    });
  });

  // Four parts and the head; the set, what was staged, what was compiled, and the four parts of the older version.
  describe.for(["stopped", "full", "refused"] as const)("where it is %s", (how) => {
    test.for([1, 2, 3, 4, 5])("at write %i of staging, nothing is there", async (write) => {
      await add(head("1.0.0"));
      const before = await everything();
      failAt(write, how);
      const failure = await stageSet(head("2.0.0"), parts("b")).catch((error: unknown) => error);
      mendWrites();
      expect(failure).toBeInstanceOf(Error);
      expect(await everything()).toEqual(before);
    });

    test.for([1, 2, 3, 4, 5, 6, 7])("at write %i of adding, the older version speaks on", async (write) => {
      await add(head("1.0.0"));
      await stageSet(head("2.0.0"), parts("b"));
      const before = await everything();
      failAt(write, how);
      const failure = await addStagedSet(head("2.0.0").digest, { key: "b", table: "b" }).catch(
        (error: unknown) => error,
      );
      mendWrites();
      expect(isDiskFull(failure)).toBe(how === "full");
      expect(await everything()).toEqual(before);
      await addStagedSet(head("2.0.0").digest, { key: "b", table: "b" });
      expect((await readStoredSets()).sets).toEqual([head("2.0.0")]);
    });
  });

  test.for<[what: string, record: object, why: string]>([
    ["with fields of other types", { ...head("1.0.0"), entities: "none" }, "broken"],
    ["that is nothing but its id", { id: "small" }, "broken"],
    ["of a form before this one", { ...head("1.0.0"), format: STORED_FORMAT - 1 }, "older"],
    ["of a form after this one", { ...head("1.0.0"), format: STORED_FORMAT + 1 }, "newer"],
  ])("a record %s is set aside, and the others speak", async ([, record, why]) => {
    await add(head("1.0.0"));
    await add(head("2.0.0", "other"));
    await inSetsDatabase((database) => database.put("own-sets", record as OwnSetHead));
    const { sets, unusable } = await readStoredSets();
    expect(sets.map(({ id }) => id)).toEqual(["other"]);
    expect(unusable).toMatchObject([{ id: "small", why }]);
  });

  test("a set that has lost a part is set aside", async () => {
    await add(head("1.0.0"));
    await inSetsDatabase((database) => database.delete("own-set-parts", [head("1.0.0").digest, "matching"]));
    expect(await readStoredSets()).toMatchObject({ sets: [], unusable: [{ id: "small", why: "broken" }] });
  });
});
