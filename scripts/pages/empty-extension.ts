import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../root.ts";

/** The folder of an extension that does nothing: what a run costs without ours is measured with it. */
export function emptyExtension(): string {
  const folder = join(root, ".cache", "empty-extension");
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: "Empty", version: "1" };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
