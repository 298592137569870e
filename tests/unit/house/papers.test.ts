import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const papers = globSync(["*.md", "docs/**/*.md"]);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** Files that a text names: links, and paths in code marks that begin at the root. */
function namedFiles(text: string, folder: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)|src="([^"]+)"/g)];
  const paths = [...text.matchAll(/`((?:src|entrypoints|tests|scripts|assets|docs)\/[\w./-]+)`/g)];
  return [
    ...links.map(([, link, image]) => join(folder, (link ?? image)!)),
    ...paths.map(([, path]) => path!.replace(/\/$/, "")),
  ];
}

/** Scripts that a text says to run with npm, those of the second form of a list too: `npm run format`, `lint`. */
function namedScripts(text: string): string[] {
  const runs = [...text.matchAll(/npm run (?:--silent )?([\w-]+)((?:`, `(?!npm )[\w-]+)*)/g)];
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name!);
  return [...runs.flatMap(([, first, more]) => [first!, ...more!.split("`, `").slice(1)]), ...short];
}

test("what is not there is seen", () => {
  const text = "[a](no.md) `src/no.ts` ![b](docs/no.png) `npm run no`, `npm run format`, `never`";
  expect(namedFiles(text, ".")).toEqual(["no.md", "docs/no.png", "src/no.ts"]);
  expect(namedScripts(text)).toEqual(["no", "format", "never"]);
});

describe.for(papers)("%s", (paper) => {
  const text = readFileSync(paper, "utf8");

  test("names only files that exist", () => {
    expect(namedFiles(text, dirname(paper)).filter((file) => !existsSync(file))).toEqual([]);
  });

  test("names only commands that exist", () => {
    expect(namedScripts(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("the architecture is one page", () => {
  expect(readFileSync("ARCHITECTURE.md", "utf8").split(/\s+/).length).toBeLessThanOrEqual(900);
});

test("each script of the package is in the table of CONTRIBUTING", () => {
  const named = namedScripts(readFileSync("CONTRIBUTING.md", "utf8"));
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

test("each decision has a number of its own and says what holds it", () => {
  const decisions = globSync("docs/decisions/*.md");
  const numbers = decisions.map((file) => /(\d{4})-[a-z0-9-]+\.md$/.exec(file)?.[1]);
  expect(numbers).not.toContain(undefined);
  expect(new Set(numbers).size).toBe(decisions.length);
  for (const file of decisions) expect(readFileSync(file, "utf8"), file).toMatch(/\*\*What holds it\.\*\*/);
});
