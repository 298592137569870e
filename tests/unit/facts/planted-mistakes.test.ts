import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { checkFactSet } from "../../../src/facts/rules/check-fact-set.ts";
import { readStrings } from "../../../scripts/strings.ts";
import { smallSet } from "./small-set.ts";

const english = await readStrings("en");
const table = readFileSync(new URL("planted-mistakes.md", import.meta.url), "utf8");
const rows = table
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) => line.slice(2, -2).split(" | ") as [string, string, string, string, string, string]);

test.each(rows)("%s is refused", (_mistake, planted, path, id, wrong, remedy) => {
  const set = smallSet();
  for (const one of planted.split("; ")) plant(set, one);
  const problem = { path, ...(id.trim() === "" ? {} : { id }), wrong, remedy };
  const checked = checkFactSet(set);
  expect(checked).toEqual({ ok: false, problems: [expect.objectContaining(problem)] });
  // In every other language too.
  for (const { message, help } of checked.ok ? [] : checked.problems) {
    expect(english.get(`mistake.${message?.[0]}`)).toBeDefined();
    expect(english.get(`remedy.${help ?? message?.[0]}`)).toBeDefined();
  }
});

test("the small set itself is valid, and so is what it may hold besides", () => {
  expect(checkFactSet(smallSet())).toEqual({ ok: true, factSet: smallSet() });
  const set = smallSet();
  plant(set, String.raw`facts[0].statement = "Ann Rider denied “false claims” and what was \"revealed\"."`);
  plant(set, "facts[0].contestedBy is gone");
  plant(set, 'facts[0].response = "none in the source"');
  plant(set, 'entities[0].aliases[2] = { "text": "maker group", "language": "de" }');
  plant(set, 'facts[1].id = "maker"');
  expect(checkFactSet(set)).toMatchObject({ ok: true });
});

test("several mistakes are told at once", () => {
  const set = smallSet();
  plant(set, "facts[0].basis is gone");
  plant(set, 'facts[1].colour = "red"');
  plant(set, 'entities[0].kind = "firm"');
  const checked = checkFactSet(set);
  const paths = checked.ok ? [] : checked.problems.map(({ path }) => path);
  expect(paths).toEqual(["entities[0].kind", "facts[0].basis", "facts[1].colour"]);
});

test("an id of no form names no mistake beside it", () => {
  const set = smallSet();
  plant(set, 'entities[0].id = "maker of it"');
  plant(set, 'entities[0].kind = "firm"');
  const checked = checkFactSet(set);
  const told = checked.ok ? [] : checked.problems.map(({ path, id }) => [path, id]);
  expect(told).toEqual([
    ["entities[0].id", undefined],
    ["entities[0].kind", undefined],
  ]);
});

const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`) as unknown;
test.each([
  ["null", null],
  ["nothing", undefined],
  ["a list", []],
  ["a number", 1],
  ["text", "set"],
  ["an empty object", {}],
  ["a pit of lists", { facts: deep, entities: [deep] }],
  ["a prototype", JSON.parse('{"__proto__": {"format": 1}, "constructor": 1, "facts": {"length": 1e9}}') as unknown],
  ["10,000 facts that are none", { ...smallSet(), facts: Array<null>(10_000).fill(null) }],
])("%s is refused and throws nothing", (_name, json) => {
  expect(checkFactSet(json)).toMatchObject({ ok: false });
});

/** Plants `facts[0].basis = "rumour"`, or takes away: `facts[0].basis is gone`. */
function plant(set: object, planted: string): void {
  const gone = / is gone$/.exec(planted);
  const [path = "", value] = gone === null ? splitOnce(planted, " = ") : [planted.slice(0, gone.index)];
  const keys = Array.from(
    path.matchAll(/\[(.+?)\]|[^.[\]]+/g),
    ([key, index]) => (index ? JSON.parse(index) : key) as string,
  );
  const last = keys.pop()!;
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, set as never);
  if (value === undefined) delete parent[last];
  else parent[last] = JSON.parse(value);
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}
