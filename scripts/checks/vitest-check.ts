import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { root } from "../root.ts";
import type { Check, Outcome } from "./run-check.ts";

/** What of vitest's JSON report counts. */
interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** A run of one vitest project, counted by its tests. */
export function vitestCheck(project: string): Check {
  const file = join(root, ".cache", `vitest-${project}.json`);
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name: project,
    commands: [["vitest", "run", "--project", project, ...reporters]],
    count: (succeeded) => {
      const report: VitestReport | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
      return countTests(report, succeeded);
    },
  };
}

/** A run that failed outside a test (a file that does not load, an error after the end) counts as one failure. */
export function countTests(report: VitestReport | undefined, succeeded: boolean): Outcome {
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  const failed = succeeded ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}
