import { expect, test } from "vitest";

import { hostileKeys, limitProblems } from "../../../src/facts/shape-problems.ts";

const prototype = { wrong: "names the prototype of an object", remedy: "Remove this key." };
const deep = { wrong: "is nested deeper than any part of a fact set", remedy: "Remove it." };

/** A list in a list, so many times. */
const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test.for<[string, string, object[]]>([
  ["no object", "7", []],
  ["plain parts", '{"facts":[{"figures":[{"terms":[{"unit":["a"]}]}]}]}', []],
  ["a prototype at the top", '{"__proto__":{"id":"x"}}', [{ path: "__proto__", ...prototype }]],
  [
    "a prototype in an entry",
    '{"facts":[{},{"locator":{"__proto__":{}}}]}',
    [{ path: "facts[1].locator.__proto__", ...prototype }],
  ],
  [
    "a prototype in what a prototype holds, which goes with it",
    '{"__proto__":{"__proto__":{"__proto__":{}}}}',
    [{ path: "__proto__", ...prototype }],
  ],
  ["parts as deep as a set may have them", `{"facts":${nested(12)}}`, []],
  ["a part that is deeper", `{"facts":${nested(13)}}`, [{ path: `facts${"[0]".repeat(12)}`, ...deep }]],
])("%s", ([, json, problems]) => {
  expect(hostileKeys(JSON.parse(json))).toMatchObject(problems);
});

test("no more than twenty are told of", () => {
  const entries = Array.from({ length: 30 }, () => '{"__proto__":1}').join(",");
  expect(hostileKeys(JSON.parse(`{"facts":[${entries}]}`))).toHaveLength(20);
});

/** A set of so many aliases and facts. */
const sized = (aliases: number, facts: number) => ({
  entities: [{ aliases: Array<null>(aliases - 1).fill(null) }, null, { aliases: [null] }, { aliases: "none" }],
  facts: Array<null>(facts).fill(null),
});

test("a set may hold as much as a browser carries, and no more", () => {
  expect(limitProblems(sized(10_000, 20_000))).toEqual([]);
  expect(limitProblems(sized(10_001, 20_001))).toMatchObject([
    {
      path: "entities",
      wrong: "holds 10001 aliases, and 10000 is the most",
      remedy: "Part it into several sets.",
    },
    { path: "facts", wrong: "holds 20001 facts, and 20000 is the most", remedy: "Part it into several sets." },
  ]);
});
