// What every npm script runs first: the packages, then the command on the Node that is pinned among them. Until the
// packages are there only Node 20 may be, so this file and what it imports are plain JavaScript without packages.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

import { ensurePackages } from "./setup/packages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string | undefined} command @param {string[]} parameters */
async function run(command, parameters) {
  const script = join(root, "scripts", `${command}.ts`);
  if (command === undefined || !existsSync(script)) {
    console.error(`There is no command "${command ?? ""}". npm run lists what there is.`);
    return 1;
  }
  try {
    const pinnedNode = await ensurePackages(root);
    return await passThrough(pinnedNode, [script, ...parameters]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/**
 * Runs a program in our place: its streams, the signals that we are sent, its exit status.
 * @param {string} program @param {string[]} parameters @returns {Promise<number>}
 */
function passThrough(program, parameters) {
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  // Scripts and the programs that they start load the same thousands of lines each time.
  const cache = process.env["NODE_COMPILE_CACHE"] ?? join(root, "node_modules", ".cache", "node");
  const child = spawn(program, parameters, {
    stdio: "inherit",
    env: { ...process.env, PATH: path, NODE_COMPILE_CACHE: cache },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status, signal) => resolve(status ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

process.exitCode = await run(process.argv[2], process.argv.slice(3));
