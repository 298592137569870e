import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** What takes longer to make than all else at a start of the background, so it comes by `import()` where it is needed. */
const late = [
  "zod",
  "src/mentions/languages/language-words.ts",
  "src/mentions/languages/figures/figure-words.ts",
  "src/mentions/languages/other-senses/all-classes.ts",
];

/** Imports that are run, not those of types. */
const VALUES = /^import\s+(?!type\b)(?:[^"']*?from\s+)?"([^"]+)"/gm;

/** All that is evaluated where a file is: what it imports, and what that imports. */
function evaluated(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!file.endsWith(".ts")) return found;
  for (const [, way] of readFileSync(file, "utf8").matchAll(VALUES))
    evaluated(way!.startsWith(".") ? join(dirname(file), way!) : way!, found);
  return found;
}

test("the background starts without what hardly any start needs", () => {
  const found = evaluated("entrypoints/background.ts");
  expect(found.size).toBeGreaterThan(40);
  expect(found).toContain("src/mentions/find/scan-flow.ts");
  expect(late.filter((one) => found.has(one))).toEqual([]);
});

test("what it does without is there where it is needed", () => {
  const found = evaluated(
    "src/mentions/compile/compile-sets.ts",
    evaluated("src/platform/background/messages/own-page-messages.ts"),
  );
  expect(late.filter((one) => !found.has(one))).toEqual([]);
});
