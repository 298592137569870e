import { join } from "node:path";

import { startProgress, type Progress } from "./checks/progress.ts";
import { runCheck, type Check, type Outcome } from "./checks/run-check.ts";
import { touchedTests } from "./checks/touched-tests.ts";
import { type Suite, vitestCheck } from "./checks/vitest-check.ts";
import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureHebrew } from "./setup/hebrew.ts";
import { ensureBuilt } from "./setup/build.ts";
import { runWxt } from "./setup/wxt.ts";

/** Run first: they are fast, and the others need the build. */
const QUICK: Check[] = [
  { name: "build", work: build },
  { name: "formatting", commands: [["oxfmt", "--check"]] },
  // The linter knows all types, and says what the compiler says: a run of `tsc` would infer them a second time.
  { name: "lint and types", commands: [["oxlint", "--deny-warnings", "--type-check"]] },
  { name: "dead code", commands: [["knip"]] },
];

/**
 * Browsers first: they mostly wait. Their files come in parts: what ends early leaves its place to the next part, else
 * the last minutes would have a single browser, and half a machine.
 */
const SUITES: Suite[] = [
  { project: "firefox", part: "1/2" },
  { project: "chromium", part: "1/3" },
  { project: "unit" },
  { project: "steps" },
  { project: "browser" },
  { project: "commands" },
  { project: "firefox", part: "2/2" },
  { project: "chromium", part: "2/3" },
  { project: "chromium", part: "3/3" },
];

/** How many checks run at a time. */
const AT_ONCE = 3;

/**
 * A test in a browser that fails is run once more: browsers on busy machines sometimes fail by themselves. More such
 * tests than this in one run are a fault.
 */
const MOST_FLAKY = 3;

/** Runs only the tests that uncommitted changes may touch. */
const CHANGED = "changed";

/** Runs in Firefox as well what Chromium tells for both. */
const EVERYTHING = "everything";

/** Runs all checks, or the named ones, and then prints the results. */
async function test(named: string[]): Promise<number> {
  const all = [...QUICK.map(({ name }) => name), ...new Set(SUITES.map(({ project }) => project))];
  const unknown = named.filter((name) => ![CHANGED, EVERYTHING, ...all].includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      `There is no check "${unknown.join('", "')}". There are: ${all.join(", ")}; ${CHANGED}, for what a change can have touched; and ${EVERYTHING}, for all tests in both browsers.`,
    );
  }
  if (named.includes(EVERYTHING)) process.env["TEST_EVERYTHING"] = "";
  const wanted = named.filter((name) => all.includes(name));
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const lacking = await setUp();
  using progress = startProgress(join(root, ".cache", "durations.json"));
  const outcomes: [string, Outcome][] = [];
  const runAll = async (waiting: Check[]): Promise<void> => {
    const worker = async (): Promise<void> => {
      for (let check = waiting.shift(); check; check = waiting.shift())
        outcomes.push([check.name, await runCheck(check, root, progress.print)]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  };
  await runAll(QUICK.filter(({ name }) => isWanted(name)));
  const suites = SUITES.filter(({ project }) => isWanted(project));
  await runAll(suiteChecks(suites, progress, named.includes(CHANGED)));
  return sumUp(outcomes, lacking, progress.print);
}

/** Prepares what checks may need. Returns a line for each thing that is not available here. */
async function setUp(): Promise<string[]> {
  await runWxt(["prepare"], "WXT could not write its types");
  await ensureBrowser("chromium");
  return [
    ...(await lack("THE FIREFOX TESTS", () => ensureBrowser("firefox"))),
    ...(await lack("THE TESTS IN A HEBREW CHROMIUM", () => ensureHebrew("chromium"))),
    ...(await lack("THE TESTS IN A HEBREW FIREFOX", () => ensureHebrew("firefox"))),
  ];
}

function suiteChecks(suites: Suite[], progress: Progress, onlyChanged: boolean): Check[] {
  if (!onlyChanged) return suites.map((suite) => vitestCheck(suite, progress));
  const touched = touchedTests(root);
  return [...new Set(suites.map(({ project }) => project))].flatMap((project) => {
    const files = touched.get(project) ?? [];
    return files.length === 0 ? [] : [vitestCheck({ project }, progress, files)];
  });
}

function sumUp(outcomes: [string, Outcome][], lacking: string[], print: (text: string) => void): number {
  const flaky = outcomes.flatMap(([name, outcome]) => outcome.flaky.map((once) => `${name}: ${once}`));
  const tooFlaky = flaky.length > MOST_FLAKY;
  const sum = (key: "passed" | "failed" | "skipped"): number =>
    outcomes.reduce((total, [, outcome]) => total + outcome[key], 0);
  const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
  const failures = outcomes.filter(([, outcome]) => outcome.failed > 0).map(([name]) => name);
  for (const line of lacking) print(line);
  for (const once of flaky) print(`Passed only when it was run again (see .cache/failures): ${once}`);
  if (tooFlaky) print(`Failed: more than ${MOST_FLAKY} tests passed only when they were run again.`);
  else print(failed === 0 ? "All checks passed." : `Failed: ${failures.join(", ")}. See above.`);
  print(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed === 0 && !tooFlaky ? 0 : 1;
}

async function build(): Promise<void> {
  await ensureBuilt("chrome");
  await ensureBuilt("firefox");
}

/**
 * Things that only some machines have. Without them their tests are skipped, with a message; in CI none may be missing.
 */
async function lack(tests: string, ensure: () => Promise<unknown>): Promise<string[]> {
  try {
    await ensure();
    return [];
  } catch (error) {
    if (process.env["CI"] || !(error instanceof Refusal)) throw error;
    return [`!!! ${tests} ARE SKIPPED: ${error.message}`];
  }
}

await runCommand(() => test(process.argv.slice(2)));
