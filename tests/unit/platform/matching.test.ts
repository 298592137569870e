import { describe, expect, test } from "vitest";

import type { FactSet } from "../../../src/facts/schema.ts";
import type { CompiledChoice } from "../../../src/platform/own-sets/database.ts";
import { createMatching } from "../../../src/platform/background/store/matching.ts";

const set = (id: string) => ({ id, key: `${id} 1`, forMatching: async () => ({ id }) as FactSet });
const [first, second] = [set("first"), set("second")];

const fail = () => Promise.reject(new Error("The disk is full."));

/** What a background has, with a store that lasts longer than it. */
function start(store: { kept?: CompiledChoice; broken?: boolean }, version = "v1") {
  const compiled: string[] = [];
  const matchingOf = createMatching({
    sets: [first, second],
    table: () => "from the build",
    version,
    compile(sets) {
      compiled.push(sets.map(({ id }) => id).join());
      return `compiled ${sets.map(({ id }) => id).join()}`;
    },
    open: (table: string) => ({ table }),
    store: store.broken
      ? { read: fail, write: fail }
      : { read: async () => store.kept, write: async (choice) => void (store.kept = choice) },
  });
  return { matchingOf, compiled };
}

describe("the matcher of a choice of sets", () => {
  test("that of all bundled sets comes with the build, compiled", async () => {
    const { matchingOf, compiled } = start({});
    expect((await matchingOf([first, second])).matcher.table).toBe("from the build");
    expect(compiled).toEqual([]);
  });

  test("another choice is compiled once, also over backgrounds that come and go", async () => {
    const store = {};
    const one = start(store);
    expect((await one.matchingOf([first])).matcher.table).toBe("compiled first");
    expect(await one.matchingOf([first])).toBe(await one.matchingOf([first]));
    const next = start(store);
    expect((await next.matchingOf([first])).matcher.table).toBe("compiled first");
    expect([one.compiled, next.compiled]).toEqual([["first"], []]);
  });

  test("what an older build compiled is not taken", async () => {
    const store = {};
    await start(store).matchingOf([first]);
    const next = start(store, "v2");
    await next.matchingOf([first]);
    expect(next.compiled).toEqual(["first"]);
  });

  test("a store that fails costs time and nothing else", async () => {
    const { matchingOf, compiled } = start({ broken: true });
    expect((await matchingOf([second])).matcher.table).toBe("compiled second");
    expect(compiled).toEqual(["second"]);
  });

  test("a set that cannot be read costs itself, and what was made without it is not kept", async () => {
    const store: { kept?: CompiledChoice } = {};
    const { matchingOf } = start(store);
    const broken = { ...first, key: "broken 1", forMatching: fail };
    expect((await matchingOf([broken, second])).matcher.table).toBe("compiled second");
    expect(store.kept).toBeUndefined();
  });
});
