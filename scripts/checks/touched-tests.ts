import { execFileSync } from "node:child_process";
import { globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The test files of each vitest project. Those in `tests/e2e` run in each browser, unless they are named after one. */
const PROJECTS: Record<string, (file: string) => boolean> = {
  unit: (file) => file.startsWith("tests/unit/"),
  steps: (file) => file.startsWith("tests/steps/"),
  browser: (file) => file.startsWith("tests/browser/"),
  commands: (file) => file.startsWith("tests/commands/"),
  chromium: (file) => file.startsWith("tests/e2e/") && !file.includes(".firefox."),
  firefox: (file) => file.startsWith("tests/e2e/") && !file.includes(".chromium."),
};

/** Scripts that every test of the built extension runs. */
const IN_EVERY_TEST = ["background", "gate", "event-shield", "prefilter", "reader", "card"];

/** Extension pages that only some tests open. A test file, or a file that it imports, names what it opens. */
const OWN_PAGES = ["popup", "sidepanel", "options", "author", "welcome", "preview"];

/** These open the popup for every test, so their imports don't count. */
const HARNESS = ["tests/e2e/browser/open-browser.ts", "scripts/browsers/extension.ts"];

/** Names all sources of the build. A change of it touches all tests anyway. */
const BUILD = "scripts/setup/build.ts";

/** Files that are part of everything, or decide how everything runs. */
const TOUCHES_ALL =
  /^(assets\/(?!demo\/)|package|tsconfig|wxt\.config|vitest\.config|scripts\/(setup|browsers|checks)\/|tests\/e2e\/browser\/open-browser)/;

/** The test files, by project, that uncommitted changes may touch. */
export function touchedTests(root: string): Map<string, string[]> {
  return testsFor(root, changedFiles(root));
}

/** @param changed files of the project, relative to its folder */
export function testsFor(root: string, changed: readonly string[]): Map<string, string[]> {
  const tests = globSync("tests/**/*.test.{ts,tsx}", { cwd: root });
  const isTouched = createJudge(root, new Set(changed));
  const touched = changed.some((file) => TOUCHES_ALL.test(file)) ? tests : tests.filter(isTouched);
  return new Map(
    Object.entries(PROJECTS).map(([project, holds]) => [project, touched.filter((file) => holds(file)).toSorted()]),
  );
}

function createJudge(root: string, changed: ReadonlySet<string>): (test: string) => boolean {
  const graph = createGraph(root);
  const reaches = (from: readonly string[]): boolean => graph.reach(from).some((file) => changed.has(file));
  const entry = (name: string): string[] =>
    globSync([`entrypoints/${name}.{ts,tsx}`, `entrypoints/${name}/*`], { cwd: root });
  const everywhere = reaches(IN_EVERY_TEST.flatMap(entry));
  const pages = OWN_PAGES.filter((name) => reaches(entry(name)));
  return (test) => {
    if (reaches([test])) return true;
    if (!/^tests\/(e2e|commands)\//.test(test)) return false;
    if (everywhere) return true;
    const text = graph
      .reach([test], HARNESS)
      .filter((file) => !HARNESS.includes(file))
      .map((file) => graph.text(file))
      .join("\n");
    return pages.some((name) => text.includes(`${name}.html`));
  };
}

/** The graph of imports and reads: quoted paths to files, relative to the file or to the project. */
function createGraph(root: string) {
  const texts = new Map<string, string>();
  const leads = new Map<string, string[]>();
  const text = (file: string): string => {
    const known =
      texts.get(file) ?? (/\.(ts|tsx|mjs|html|css|md)$/.test(file) ? readFileSync(join(root, file), "utf8") : "");
    texts.set(file, known);
    return known;
  };
  const next = (file: string): string[] => {
    const known = leads.get(file) ?? pathsIn(text(file), file, root);
    leads.set(file, known);
    return known;
  };
  return {
    text,
    /** All reachable files, including the first ones. The search ends at `stops`. */
    reach(from: readonly string[], stops: readonly string[] = []): string[] {
      const seen = new Set(from);
      for (const file of seen) {
        if (file === BUILD || stops.includes(file)) continue;
        for (const found of next(file)) seen.add(found);
      }
      return [...seen];
    },
  };
}

function pathsIn(text: string, file: string, root: string): string[] {
  const named = [...text.matchAll(/["'`]((?:\.{1,2}\/|tests\/|assets\/|src\/)[^"'`\s$]+)["'`]/g)].map(
    ([, path]) => path!,
  );
  return named.flatMap((path) => {
    const inRoot = relative(root, path.startsWith(".") ? resolve(root, dirname(file), path) : resolve(root, path));
    return inRoot.startsWith("..") ? [] : filesOf(inRoot, root);
  });
}

/** The files of a folder, or the matches of a pattern. */
function filesOf(path: string, root: string): string[] {
  if (path.includes("*")) return globSync(path, { cwd: root });
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isFile()) return [path];
  return found?.isDirectory() ? globSync(`${path}/*.*`, { cwd: root }) : [];
}

function changedFiles(root: string): string[] {
  const git = (...args: string[]): string[] =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
  return [...git("diff", "--name-only", "HEAD"), ...git("ls-files", "--others", "--exclude-standard")];
}
