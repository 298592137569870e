import { join } from "node:path";

import { root } from "../root.ts";
import { Refusal } from "../run-command.ts";
import { runProgram } from "../run-program.ts";

/**
 * Runs WXT.
 *
 * @param failed the beginning of the error message: "The extension could not be built"
 * @throws Refusal with the output of WXT if it fails
 */
export async function runWxt(args: string[], failed: string, env?: NodeJS.ProcessEnv): Promise<void> {
  const wxt = join(root, "node_modules", "wxt", "bin", "wxt.mjs");
  const { status, printed } = await runProgram(process.execPath, [wxt, ...args], root, env);
  if (status !== 0) throw new Refusal(`${printed}\n${failed}: see above for what to put right.`);
}
