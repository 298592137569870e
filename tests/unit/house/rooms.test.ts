import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Pairs of folders that import each other both ways, types included. */
function circles(imports: [from: string, to: string][]): string[] {
  const pairs = new Set(imports.map(([from, to]) => `${dirname(from)} > ${dirname(to)}`));
  return [...pairs].filter((pair) => {
    const [from, to] = pair.split(" > ");
    return from! < to! && pairs.has(`${to} > ${from}`);
  });
}

function importsOf(file: string): [string, string][] {
  const found = readFileSync(file, "utf8").matchAll(/\bfrom "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/g);
  return [...found].map(([, path, dynamic]) => [file, join(dirname(file), (path ?? dynamic)!)]);
}

test("a planted circle of two folders is seen", () => {
  expect(
    circles([
      ["src/page/read/a.ts", "src/page/mark/b.ts"],
      ["src/page/mark/c.ts", "src/page/read/d.ts"],
    ]),
  ).toEqual(["src/page/mark > src/page/read"]);
});

test("no two folders import each other both ways", () => {
  const imports = globSync("src/**/*.{ts,tsx}").flatMap((file) => importsOf(file));
  const within = imports.filter(([, to]) => to.startsWith("src/"));
  expect(within.length).toBeGreaterThan(500);
  expect(circles(within)).toEqual([]);
});

test("no feature is spread over more than a dozen files of one folder", () => {
  const features =
    "src/{desk,facts,mentions/{compile,decide,figures,find,languages,numbers,text},page,platform,settings,ui}/**/*.{ts,tsx}";
  const files = Map.groupBy(globSync(features), (file) => dirname(file));
  expect([...files].filter(([, { length }]) => length > 12).map(([folder]) => folder)).toEqual([]);
});
