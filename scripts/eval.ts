import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { evaluate, evaluateGate, GATE_TITLE } from "../tests/eval/evaluate.ts";
import { fitWeights } from "../tests/eval/offline/fit-weights.ts";
import { offlineReport } from "../tests/eval/offline/offline-report.ts";
import { root, typedIn } from "./root.ts";
import { Refusal, refuseUnknown, runCommand } from "./run-command.ts";

const TABLES = join(root, "tests", "eval", "README.md");
const MARK = "<!-- the last run -->";

/**
 * Runs the built extension over a folder of labelled pages, and keeps the tables of the last run beside the code.
 * `--gate` measures the gate alone, and keeps the other tables as they are; `--offline` decides without a browser, in
 * seconds (`--faults` lists what went wrong, `--unseen` also in the third that is kept out of sight, `--only=NAME`
 * takes pages whose names begin so); `--fit` fits the weights anew.
 */
await runCommand(async () => {
  const words = process.argv.slice(2);
  refuseUnknown(
    words.filter((word) => word.startsWith("--")),
    ["--gate", "--offline", "--faults", "--unseen", "--only=", "--fit"],
  );
  const named = words.find((word) => !word.startsWith("--"));
  const folder = named === undefined ? join(root, "..", "shared", "corpus") : resolve(typedIn, named);
  const has = (word: string) => words.includes(word);
  if (has("--fit") || has("--offline")) {
    const only = words.find((word) => word.startsWith("--only="))?.slice("--only=".length);
    const options = { faults: has("--faults"), unseen: has("--unseen"), ...(only !== undefined && { only }) };
    console.log(has("--fit") ? fitWeights(folder) : offlineReport(folder, options));
    return 0;
  }
  const isGateAlone = has("--gate");
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
