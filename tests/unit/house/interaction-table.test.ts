import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const table = readFileSync("tests/e2e/INTERACTION.md", "utf8");
const named = [...table.matchAll(/`([a-z-]+\.test\.ts): (.+?)`/g)].map(([, file, name]) => [file!, name!] as const);

describe("the table of the card's rules", () => {
  test("names tests in every row", () => {
    const rows = table.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:rule|---) /.test(line));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.includes(".test.ts:"))).toEqual([]);
  });

  test.each(named)("%s: %s", (file, name) => {
    expect(readFileSync(`tests/e2e/${file}`, "utf8")).toContain(`("${name}", `);
  });
});
