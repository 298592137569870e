import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { evaluate, evaluateGate, GATE_TITLE } from "../tests/eval/evaluate.ts";
import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";

const TABLES = join(root, "tests", "eval", "README.md");
const MARK = "<!-- the last run -->";

/**
 * Runs the built extension over a folder of labelled pages, and keeps the tables of the last run beside the code.
 * `--gate` measures the gate alone, and keeps the other tables as they are.
 */
await runCommand(async () => {
  const isGateAlone = process.argv.includes("--gate");
  const named = process.argv.slice(2).find((word) => word !== "--gate");
  const folder =
    named === undefined ? join(root, "..", "shared", "corpus") : resolve(process.env["INIT_CWD"] ?? ".", named);
  const tables = await (isGateAlone ? evaluateGate(folder) : evaluate(folder));
  if (tables === undefined)
    throw new Refusal(`There is no labelled page in ${folder}: a folder of pages has a manifest.jsonl.`);
  console.log(tables);
  if (named === undefined) {
    const kept = readFileSync(TABLES, "utf8");
    const [before] = kept.split(isGateAlone ? GATE_TITLE : MARK);
    writeFileSync(TABLES, `${before}${isGateAlone ? "" : `${MARK}\n\n`}${tables}\n`);
  }
  return 0;
});
