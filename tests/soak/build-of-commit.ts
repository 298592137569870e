import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { root } from "../../scripts/root.ts";

const TARGETS = { chromium: "chrome", firefox: "firefox" } as const;

/** Whether git knows a commit: a copy without its history does not. */
export function hasCommit(commit: string): boolean {
  try {
    execFileSync("git", ["cat-file", "-e", `${commit}^{commit}`], { cwd: root, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Builds the extension as a commit had it, with the packages of that time, once; it takes a minute or two. */
export function buildOfCommit(commit: string, kind: keyof typeof TARGETS): string {
  const folder = join(root, ".cache", "builds", commit);
  const built = join(folder, ".output", `${TARGETS[kind]}-mv3`);
  if (existsSync(built)) return built;
  if (!existsSync(join(folder, "node_modules"))) {
    mkdirSync(folder, { recursive: true });
    const files = execFileSync("git", ["archive", commit], { cwd: root, maxBuffer: 200_000_000 });
    execFileSync("tar", ["-x", "-C", folder], { input: files });
    try {
      run(folder, "npm", "ci", "--no-audit", "--no-fund");
    } catch (error) {
      // Half of its packages would pass for all of them.
      rmSync(folder, { recursive: true });
      throw error;
    }
  }
  const wxt = join(folder, "node_modules", "wxt", "bin", "wxt.mjs");
  run(folder, process.execPath, wxt, "prepare");
  run(folder, process.execPath, wxt, "build", "-b", TARGETS[kind]);
  return built;
}

const run = (folder: string, program: string, ...args: string[]): void =>
  void execFileSync(program, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
