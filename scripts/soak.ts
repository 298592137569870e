import { spawn } from "node:child_process";
import { join } from "node:path";

import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureBuilt } from "./setup/build.ts";
import { runWxt } from "./setup/wxt.ts";

/** How many random pages each property is tried with; `npm test` tries the same 100 each time. */
const VITE_FUZZ_RUNS = "5000";

const PROPERTY_TESTS = ["tests/unit/mentions/properties", "tests/unit/settings", "tests/unit/facts/cite/hostile"];

/** The slow tests: thousands of random pages, minutes of changes, hundreds of tabs, time instead of steps. */
async function soak(): Promise<number> {
  await runWxt(["prepare"], "WXT could not write its types");
  for (const kind of ["chromium", "firefox"] as const) await ensureBrowser(kind);
  for (const target of ["chrome", "firefox"] as const) await ensureBuilt(target);
  const statuses = [await vitest("--project", "soak"), await vitest("--project", "unit", ...PROPERTY_TESTS)];
  return Math.max(...statuses);
}

function vitest(...args: string[]): Promise<number> {
  const program = join(root, "node_modules", ".bin", "vitest");
  const env = { ...process.env, VITE_FUZZ_RUNS };
  const child = spawn(program, ["run", ...args], {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

await runCommand(soak);
