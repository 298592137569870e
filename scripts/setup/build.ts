import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../root.ts";
import { withLock } from "./lock.mjs";
import { runWxt } from "./wxt.ts";

/** What the extension is built for, by the browser's name. */
export const TARGETS = { chrome: "Chrome", edge: "Edge", firefox: "Firefox", safari: "Safari" };

export type Target = keyof typeof TARGETS;

/** What WXT builds for Edge is what it builds for Chrome, byte for byte. */
const buildOf = (target: Target): Target => (target === "edge" ? "chrome" : target);

/** What the built extension is made of. The demo page is no part of it. */
const SOURCES = [
  "entrypoints/**/*",
  "src/**/*",
  "assets/**/*",
  "docs/{guide/*.md,*.png}",
  "scripts/build/**/*",
  "wxt.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "LICENSE",
];
const NO_SOURCES = ["assets/demo/**"];

/** Builds the extension if its sources changed since the last build. Returns its folder. */
export async function ensureBuilt(wanted: Target): Promise<string> {
  const target = buildOf(wanted);
  const folder = join(root, ".output", `${target}-mv3`);
  const stamp = `${folder}.sources`;
  const sources = hashSources();
  const fresh = (): boolean =>
    existsSync(join(folder, "manifest.json")) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
  if (fresh()) return folder;
  await withLock(root, "build", async () => {
    if (fresh()) return;
    console.error(`Building the extension for ${TARGETS[target]} …`);
    await build(target);
    writeFileSync(stamp, sources);
  });
  return folder;
}

async function build(target: Target): Promise<void> {
  // Vitest's NODE_ENV would add development code, with paths of this machine.
  const env = { ...process.env, NODE_ENV: "production" };
  await runWxt(["build", "-b", target], "The extension could not be built", env);
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const path of globSync(SOURCES, { cwd: root, exclude: NO_SOURCES }).toSorted()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
