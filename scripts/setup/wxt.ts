import { join } from "node:path";

import { root } from "../root.ts";
import { Refusal } from "../run-command.ts";
import { runProgram } from "../run-program.ts";

/**
 * Runs WXT to its end.
 *
 * @param failed what could not be done, as a sentence's beginning: "The extension could not be built"
 * @throws Refusal with all that WXT printed, where it fails
 */
export async function runWxt(args: string[], failed: string, env?: NodeJS.ProcessEnv): Promise<void> {
  const wxt = join(root, "node_modules", "wxt", "bin", "wxt.mjs");
  const { status, printed } = await runProgram(process.execPath, [wxt, ...args], root, env);
  if (status !== 0) throw new Refusal(`${printed}\n${failed}: see above for what to put right.`);
}
