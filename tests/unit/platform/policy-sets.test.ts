import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { checkSetFile } from "../../../src/desk/own-sets/check-set-file.ts";
import type { FactSet } from "../../../src/facts/schema.ts";
import { inSetsDatabase } from "../../../src/platform/own-sets/database.ts";
import { ownHeadOf, ownPartsOf, sha256 } from "../../../src/platform/own-sets/known-sets.ts";
import { storePolicySets } from "../../../src/platform/own-sets/policy-sets.ts";
import { stageSet } from "../../../src/platform/own-sets/import-set.ts";
import {
  addStagedSet,
  markRemoved,
  readPart,
  readStoredSets,
  sweepSets,
} from "../../../src/platform/own-sets/stored-sets.ts";
import { smallSet } from "../facts/small-set.ts";
import { failAt, mendWrites } from "./failing-writes.ts";

let checks = 0;
const store = (texts: unknown, version = "1.0.0") =>
  storePolicySets(texts, {
    check: (file, taken) => {
      checks++;
      return checkSetFile(file, taken);
    },
    bundled: ["nso-leak-2021"],
    version,
    now: "2026-01-01T00:00:00Z",
  });

const text = (change: Partial<FactSet> = {}) => JSON.stringify({ ...smallSet(), ...change });
/** In parts that end anywhere. */
const inParts = (whole: string) => [whole.slice(0, 7), whole.slice(7, 500), whole.slice(500)];
const mistaken = text({ id: "mistaken", version: "soon" });

const sets = async () =>
  (await readStoredSets()).ofPolicy.map(({ place, head, refusal }) => `${place} ${head ? head.version : refusal?.why}`);
const removed = async () => (await readStoredSets()).ofPolicy.map(({ head }) => head!.removed !== undefined);
const parts = () => inSetsDatabase((database) => database.count("own-set-parts"));

beforeEach(async () => {
  checks = 0;
  await deleteDB("sidelight");
});
afterEach(mendWrites);

describe("the fact sets of a policy", () => {
  test("are put together from their parts, checked once, and gone with the policy", async () => {
    const policy = [inParts(text()), [text({ id: "other", version: "3.1.0" })]];
    expect(await store(policy)).toBe(true);
    expect(await sets()).toEqual(["1 1.0.0", "2 3.1.0"]);
    const [first] = (await readStoredSets()).ofPolicy;
    expect(first).toMatchObject({ head: { id: "small", fromPolicy: true, digest: first!.digest } });
    expect(JSON.parse(await readPart(first!.digest, "whole"))).toEqual(smallSet());
    expect(await store(policy)).toBe(false);
    expect(await store(policy, "2.0.0")).toBe(false);
    expect(checks).toBe(2);
    expect(await store(undefined)).toBe(true);
    expect(await sets()).toEqual([]);
    expect(await parts()).toBe(0);
  });

  test("that can't be used cost only themselves, and another version of Sidelight looks at them again", async () => {
    const policy = [[mistaken], text(), [7], [text()], ["{"], [text({ id: "nso-leak-2021" })]];
    await store(policy);
    expect(await sets()).toEqual(["1 mistakes", "2 no-texts", "3 no-texts", "4 1.0.0", "5 not-json", "6 bundled-id"]);
    expect((await readStoredSets()).ofPolicy[0]!.refusal).toMatchObject({ count: 1, problems: [{ path: "version" }] });
    expect(await store(policy)).toBe(false);
    expect(checks).toBe(4);
    await store(policy, "2.0.0");
    expect(checks).toBe(7);
    await store("not a list");
    expect(await sets()).toEqual(["1 no-texts"]);
  });

  test("with one id: the first speaks, and the second where that is gone", async () => {
    const [one, other] = [[text()], [text({ version: "2.0.0" })]];
    await store([one, other, one]);
    expect(await sets()).toEqual(["1 1.0.0", "2 policy-id"]);
    await store([other]);
    expect(await sets()).toEqual(["1 2.0.0"]);
    expect(await parts()).toBe(4);
  });

  test("that the person removed stay removed in a newer version, and after the browser starts again", async () => {
    await store([[text()]]);
    await markRemoved("small", true);
    await sweepSets();
    await store([[text({ version: "2.0.0" })]]);
    expect(await removed()).toEqual([true]);
    await markRemoved("small", false);
    expect(await removed()).toEqual([false]);
  });

  test("leave the person's own of the same file where it is", async () => {
    const file = new TextEncoder().encode(text());
    const about = { digest: await sha256(file), name: "small.json", size: 3, imported: "2026-01-01" };
    await stageSet(ownHeadOf(smallSet(), about), ownPartsOf(smallSet(), file));
    await addStagedSet(about.digest);
    await store([[text()]]);
    expect(await parts()).toBe(4);
    await store([]);
    expect((await readStoredSets()).sets).toMatchObject([{ id: "small" }]);
    expect(await readPart(about.digest, "whole")).toBe(text());
  });

  // Four parts and the record, then the four parts of the older version.
  test.for([1, 2, 3, 4, 5, 6, 7, 8, 9])("are whole or as before where the browser stops at write %i", async (write) => {
    await store([[text()]]);
    for (const how of ["stopped", "full", "refused"] as const) {
      failAt(write, how);
      await expect(store([[text({ version: "2.0.0" })]])).rejects.toThrow();
      mendWrites();
      expect(await sets()).toEqual(["1 1.0.0"]);
      expect(await parts()).toBe(4);
    }
    await store([[text({ version: "2.0.0" })]]);
    expect(await sets()).toEqual(["1 2.0.0"]);
    expect(await parts()).toBe(4);
  });
});
