import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../root.ts";
import { runProgram } from "../run-program.ts";
import { Refusal } from "../run-command.ts";
import { withLock } from "./lock.mjs";

export type Target = "chrome" | "firefox";

/** What the built extension is made of. The demo page is no part of it. */
const SOURCES = ["entrypoints/**/*", "src/**/*", "assets/**/*", "wxt.config.ts", "tsconfig.json", "package-lock.json"];
const NO_SOURCES = ["assets/demo/**"];

/** Builds the extension where its sources have changed since it was built, and gives its folder. */
export async function ensureBuilt(target: Target): Promise<string> {
  const folder = join(root, ".output", `${target}-mv3`);
  const stamp = `${folder}.sources`;
  const sources = hashSources();
  const fresh = (): boolean =>
    existsSync(join(folder, "manifest.json")) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
  if (fresh()) return folder;
  await withLock(root, "build", async () => {
    if (fresh()) return;
    console.error(`Building the extension for ${target === "chrome" ? "Chrome" : "Firefox"} …`);
    await build(target);
    writeFileSync(stamp, sources);
  });
  return folder;
}

async function build(target: Target): Promise<void> {
  const wxt = join(root, "node_modules", "wxt", "bin", "wxt.mjs");
  // Vitest's own NODE_ENV would bring what helps in development along, paths of this machine included.
  const env = { ...process.env, NODE_ENV: "production" };
  const { status, printed } = await runProgram(process.execPath, [wxt, "build", "-b", target], root, env);
  if (status !== 0) throw new Refusal(`${printed}\nThe extension could not be built: see above for what to put right.`);
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const path of globSync(SOURCES, { cwd: root, exclude: NO_SOURCES }).toSorted()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
