import { join } from "node:path";

import { runProgram } from "../run-program.ts";

/** The test counts of a check. A check without tests counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of tests that failed and passed when they were run again. */
  flaky: string[];
}

/** A step of `npm test`: programs from packages, or a function that throws when it fails. */
export type Check = { name: string } & (
  | {
      commands: string[][];
      /** Reads the outcome if the exit status alone does not tell it. */
      count?: (succeeded: boolean) => Outcome;
      /** Handles messages of the programs while they run. */
      onMessage?: (message: unknown) => void;
    }
  | { work: () => Promise<void> }
);

/** Runs a check and prints its result in one line, followed by the whole output if it failed. */
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

const single = (succeeded: boolean): Outcome => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
  skipped: 0,
  flaky: [],
});
