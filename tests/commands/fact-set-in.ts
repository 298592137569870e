import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { join } from "node:path";

import { root } from "../../scripts/root.ts";

/** Runs `npm run fact-set` as npm does: from the project's folder, with the caller's in INIT_CWD. */
export function factSetIn(folder: string, ...parameters: string[]): SpawnSyncReturns<string> {
  const node = join(root, "node_modules/.bin/node");
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(node, ["scripts/fact-set.ts", ...parameters], { cwd: root, env, encoding: "utf8" });
}
