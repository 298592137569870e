import { existsSync } from "node:fs";
import { join } from "node:path";

import { Stryker } from "@stryker-mutator/core";

import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";

/** What is mutated without a word: what has no browser in it and decides what people read. */
const rooms = ["settings", "facts", "mentions/decide", "mentions/figures", "mentions/find"];

/** Percent of the mutants that tests have to see. */
const least = 80;

/**
 * Mutation testing: `npm run mutate -- [FOLDER…]`, folders or files of `src`. Stryker changes the code, a mutant at a
 * time, and tells which of them no test sees. Results are kept in `.cache/mutate`, so that a second run tries only what
 * changed.
 */
async function mutate(named: string[]): Promise<number> {
  let low = 0;
  for (const name of named.length > 0 ? named : rooms) {
    const path = join("src", name);
    if (!existsSync(join(root, path))) throw new Refusal(`There is no ${path}: npm run mutate -- settings facts`);
    const score = await scoreOf(name);
    console.log(`${path}: ${score.toFixed(1)} % of the mutants were seen.`);
    if (score < least) low++;
  }
  return low > 0 ? 1 : 0;
}

async function scoreOf(name: string): Promise<number> {
  const results = join(".cache/mutate", name.replaceAll(/\W/g, "-"));
  process.env["MUTATED_ROOM"] = name.split("/")[0];
  const stryker = new Stryker({
    mutate: [name.endsWith(".ts") ? `src/${name}` : `src/${name}/**/*.ts`],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "scripts/checks/mutation.config.ts" },
    // A constant of a module is made before any one test: each of its mutants would need all of them.
    ignoreStatic: true,
    concurrency: 1,
    incremental: true,
    incrementalFile: `${results}.json`,
    reporters: ["progress", "clear-text", "html"],
    htmlReporter: { fileName: `${results}.html` },
    clearTextReporter: { logTests: false, allowColor: process.stdout.isTTY },
    tempDirName: ".cache/mutate/tmp",
    ignorePatterns: [".output", ".cache", "tests/pages"],
    // Stryker would rewrite it with TypeScript's older interface, which version 7 has no more.
    tsconfigFile: "none.json",
  });
  const mutants = await stryker.runMutationTest();
  const counted = Map.groupBy(mutants, ({ status }) => status);
  const number = (...statuses: string[]) =>
    statuses.reduce((sum, status) => sum + (counted.get(status as "Killed")?.length ?? 0), 0);
  const seen = number("Killed", "Timeout");
  return (100 * seen) / Math.max(1, seen + number("Survived", "NoCoverage"));
}

await runCommand(() => mutate(process.argv.slice(2)));
