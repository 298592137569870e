import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { evaluate } from "../tests/eval/evaluate.ts";
import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";

const TABLES = join(root, "tests", "eval", "README.md");
const MARK = "<!-- the last run -->";

/** Runs the built extension over a folder of labelled pages, and keeps the tables of the last run beside the code. */
await runCommand(async () => {
  const [named] = process.argv.slice(2);
  const folder =
    named === undefined ? join(root, "..", "shared", "corpus") : resolve(process.env["INIT_CWD"] ?? ".", named);
  const tables = await evaluate(folder);
  if (tables === undefined)
    throw new Refusal(`There is no labelled page in ${folder}: a folder of pages has a manifest.jsonl.`);
  console.log(tables);
  if (named === undefined) {
    const [before] = readFileSync(TABLES, "utf8").split(MARK);
    writeFileSync(TABLES, `${before}${MARK}\n\n${tables}\n`);
  }
  return 0;
});
