import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { runVitest } from "./run-vitest.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { runWxt } from "./setup/wxt.ts";

/** How often each property is tried; `npm test` tries the same 100 cases each time. */
const RUNS = 5000;

/** Tries every property with cases that nobody has seen: `npm run fuzz -- [RUNS [SEED]]`. A failure is printed shrunk. */
async function fuzz([given = String(RUNS), seed = String(Date.now() % 2 ** 31)]: string[]): Promise<number> {
  if (!/^[1-9]\d*$/.test(given) || !/^\d+$/.test(seed))
    throw new Refusal("Say how often, and which seed: npm run fuzz -- 5000 17");
  await runWxt(["prepare"], "WXT could not write its types");
  await ensureBrowser("chromium");
  const files = globSync("tests/{unit,browser}/**/*.test.ts", { cwd: root }).filter((file) =>
    readFileSync(join(root, file), "utf8").includes("seeded-fast-check"),
  );
  console.log(
    `Each property of ${files.length} files ${given} times, seed ${seed}. The same again: npm run fuzz -- ${given} ${seed}`,
  );
  return runVitest(["--project", "unit", "--project", "browser", "--testTimeout", "3600000", ...files], {
    VITE_FUZZ_RUNS: given,
    VITE_FUZZ_SEED: seed,
  });
}

await runCommand(() => fuzz(process.argv.slice(2)));
