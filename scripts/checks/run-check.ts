import { join } from "node:path";

import { runProgram } from "../run-program.ts";

/** How many tests of a check did what; a check without tests counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

/** One step of `npm test`: programs of the packages, or work of our own, which throws when it fails. */
export type Check = { name: string } & (
  | {
      commands: string[][];
      /** Reads the outcome where the programs' exit status is not all. */
      count?: (succeeded: boolean) => Outcome;
      /** Takes what the programs tell while they run. */
      onMessage?: (message: unknown) => void;
    }
  | { work: () => Promise<void> }
);

/** Runs a check and says in one line what came of it; what a failing program printed follows whole. */
export async function runCheck(check: Check, root: string, print: (text: string) => void): Promise<Outcome> {
  const started = performance.now();
  const { printed, outcome } = "work" in check ? await work(check.work) : await programs(check, root);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} passed` : "";
  print(`${outcome.failed === 0 ? "✓" : "✗"} ${check.name} (${seconds} s${tests})`);
  if (outcome.failed > 0) print(printed);
  return outcome;
}

async function work(run: () => Promise<void>): Promise<{ printed: string; outcome: Outcome }> {
  try {
    await run();
    return { printed: "", outcome: single(true) };
  } catch (error) {
    return { printed: error instanceof Error ? error.message : String(error), outcome: single(false) };
  }
}

async function programs(
  { commands, count = single, onMessage }: Extract<Check, { commands: string[][] }>,
  root: string,
): Promise<{ printed: string; outcome: Outcome }> {
  let printed = "";
  for (const [name = "", ...args] of commands) {
    const result = await runProgram(join(root, "node_modules", ".bin", name), args, root, process.env, onMessage);
    printed += result.printed;
    if (result.status !== 0) return { printed, outcome: count(false) };
  }
  return { printed, outcome: count(true) };
}

const single = (succeeded: boolean): Outcome => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 });
