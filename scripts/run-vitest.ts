import { spawn } from "node:child_process";
import { join } from "node:path";

import { root } from "./root.ts";

/** Runs vitest in our place, with its output as it comes. Returns its exit status. */
export function runVitest(args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(join(root, "node_modules", ".bin", "vitest"), ["run", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => resolve(status ?? 1));
  });
}
