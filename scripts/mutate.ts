import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { Stryker } from "@stryker-mutator/core";

import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";

/** What is mutated without a word: what has no browser in it and decides what people read. */
const rooms = [
  "settings",
  "facts",
  ...["compile", "decide", "figures", "find", "languages", "numbers", "text"].map((one) => `mentions/${one}`),
];

/** Percent of the mutants that tests have to see. */
const least = 80;

/**
 * Mutation testing: `npm run mutate -- [--sample N] [FOLDER…]`, folders or files of `src`. Stryker changes the code, a
 * mutant at a time, and tells which of them no test sees. Results are kept in `.cache/mutate`, so that a second run tries
 * only what changed. `--sample 10` tries each tenth line alone, `--sample 10 --from 3` the third of each ten.
 *
 * First the test files that import the mutated code by its path are asked: a few, and quick. The whole room's are asked
 * where these see too little, of what they missed: a survivor costs all of them.
 */
async function mutate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { sample: { type: "string", default: "1" }, from: { type: "string", default: "1" } },
    allowPositionals: true,
  });
  const [each, from] = [Number(values.sample), Number(values.from)];
  if (!Number.isInteger(each) || !Number.isInteger(from) || from < 1 || from > each)
    throw new Refusal("Say of how many lines which: npm run mutate -- --sample 10 --from 3");
  let low = 0;
  for (const name of positionals.length > 0 ? positionals : rooms) {
    const files = globSync(name.endsWith(".ts") ? `src/${name}` : `src/${name}/**/*.ts`, { cwd: root }).toSorted();
    if (files.length === 0) throw new Refusal(`There is nothing in src/${name}: npm run mutate -- settings facts`);
    const mutated = each === 1 ? files : sampleOf(files, each, from);
    const results = `.cache/mutate/${name.replaceAll(/\W/g, "-")}-${each}-${from}`;
    const all = `tests/unit/${name.split("/")[0]}/**/*.test.ts`;
    const path = name.endsWith(".ts") ? `src/${name}` : `src/${name}/`;
    const near = globSync(all, { cwd: root }).filter((file) => readFileSync(join(root, file), "utf8").includes(path));
    let score = near.length > 0 ? await scoreBy(near, name, mutated, results) : 0;
    if (score < least) score = await scoreBy([all], name, mutated, results);
    console.log(`src/${name}: ${score.toFixed(1)} % of the mutants were seen.`);
    if (score < least) low++;
  }
  return low > 0 ? 1 : 0;
}

/** What holds nothing to mutate, or a row of words, which is a constant. */
const wordless = /^\s*(?:$|\/?\*|\/\/|import|export \{|[})\]]+[,;]?$|(?:[\w"]+: )?["'`][^"]*["'`][ +,;]*$)/;

/** One of so many lines of code, counted through all files, as Stryker names them. */
function sampleOf(files: string[], each: number, from: number): string[] {
  const lines = files.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (wordless.test(line) ? [] : [`${file}:${index + 1}-${index + 1}`])),
  );
  return lines.filter((_, index) => index % each === from - 1);
}

/** Percent of the mutants that these test files see. What a run before has seen stays seen. */
async function scoreBy(tests: string[], name: string, mutated: string[], results: string): Promise<number> {
  process.env["MUTATED_ROOM"] = name.split("/")[0];
  process.env["MUTATION_TESTS"] = tests.join(" ");
  const stryker = new Stryker({
    mutate: mutated,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "scripts/checks/mutation.config.ts" },
    // A constant of a module is made before any one test: each of its mutants would need all of them.
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 60,
    incremental: true,
    incrementalFile: `${results}.json`,
    reporters: ["progress", "clear-text", "html"],
    htmlReporter: { fileName: `${results}.html` },
    clearTextReporter: { logTests: false, allowColor: process.stdout.isTTY },
    tempDirName: ".cache/mutate/tmp",
    ignorePatterns: [".output", ".cache", "tests/{browser,commands,e2e,pages}"],
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
