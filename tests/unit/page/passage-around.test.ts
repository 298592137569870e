import { expect, test } from "vitest";

import { passageAround } from "../../../src/page/mark/found-mention.ts";

/** What stands before and after "DECA" in a text. */
function around(text: string): [before: string, after: string] {
  const start = text.indexOf("DECA");
  const { before, after } = passageAround({ flow: { text }, start, end: start + 4, text: "DECA" });
  return [before, after];
}

const words = "one two three four five six seven eight nine ten eleven twelve";

test.for<[string, string, [before: string, after: string]]>([
  ["nothing around it", "DECA", ["", ""]],
  ["a short text, whole", "Said  DECA\n today.", ["Said ", " today."]],
  ["40 units, whole", `${"x".repeat(39)} DECA ${"y".repeat(39)}`, [`${"x".repeat(39)} `, ` ${"y".repeat(39)}`]],
  [
    "cut at whole words",
    `${words} DECA ${words}`,
    [" six seven eight nine ten eleven twelve ", " one two three four five six seven eight "],
  ],
  ["cut between two words, of which none is lost", `Or ${"x".repeat(39)} DECA`, [` ${"x".repeat(39)} `, ""]],
  [
    "a word that is longer than all of it",
    `${"x".repeat(99)}DECA${"y".repeat(99)}`,
    [` ${"x".repeat(41)}`, `${"y".repeat(41)} `],
  ],
])("%s", ([, text, expected]) => {
  expect(around(text)).toEqual(expected);
});
