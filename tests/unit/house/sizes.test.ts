import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";

const linesOf = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").length;
const sources = globSync("{src,entrypoints,scripts}/**/*.{ts,tsx,mjs}");
const styles = globSync("{src,entrypoints}/**/*.css");

describe("the house", () => {
  test("is looked at", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(styles.length).toBeGreaterThan(20);
  });

  test.each([
    ["file", [...sources, ...styles], 250],
    ["entrypoint", globSync("entrypoints/**/*.{ts,tsx}"), 40],
  ])("has no %s of more lines than it may have", (_what, files, most) => {
    expect(files.filter((file) => linesOf(file) > most)).toEqual([]);
  });

  test("names its files in kebab-case, and no folder after a drawer", () => {
    const odd = [...sources, ...styles].filter(
      (file) => !/^[a-z0-9-]+(\.config|\.d)?\.(ts|tsx|mjs|css)$/.test(basename(file)),
    );
    expect(odd).toEqual([]);
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|common|shared|lib)\//.test(file))).toEqual([]);
  });
});
