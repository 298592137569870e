import { spawn } from "node:child_process";
import { join } from "node:path";

import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureBuilt } from "./setup/build.ts";
import { runWxt } from "./setup/wxt.ts";

/** The slow tests: minutes of changes, hundreds of tabs, time instead of steps. */
async function soak(): Promise<number> {
  await runWxt(["prepare"], "WXT could not write its types");
  for (const kind of ["chromium", "firefox"] as const) await ensureBrowser(kind);
  for (const target of ["chrome", "firefox"] as const) await ensureBuilt(target);
  return vitest("--project", "soak");
}

function vitest(...args: string[]): Promise<number> {
  const program = join(root, "node_modules", ".bin", "vitest");
  const child = spawn(program, ["run", ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

await runCommand(soak);
