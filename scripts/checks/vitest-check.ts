import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { root } from "../root.ts";
import type { FileReport } from "./file-reporter.ts";
import type { Progress } from "./progress.ts";
import type { Check, Outcome } from "./run-check.ts";

const FILE_REPORTER = join(root, "scripts", "checks", "file-reporter.ts");

/** The used parts of vitest's JSON report. */
interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** A vitest project, or a part of its files. */
export interface Suite {
  project: string;
  /** As `1/3`: the first of three parts. */
  part?: string;
}

/**
 * A run of one suite, counted by its tests.
 *
 * @param files runs only these; all without it
 */
export function vitestCheck({ project, part }: Suite, progress: Progress, files: string[] = []): Check {
  const name = part === undefined ? project : `${project} ${part}`;
  const file = join(root, ".cache", `vitest-${name.replace(/\W/g, "-")}.json`);
  rmSync(file, { force: true });
  // Pictures and consoles of tests that failed last time.
  rmSync(join(root, ".cache", "failures", project), { recursive: true, force: true });
  const reporters = [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    `--reporter=${FILE_REPORTER}`,
  ];
  const follow = progress.follow(name);
  const flaky: string[] = [];
  return {
    name,
    commands: [["vitest", "run", "--project", project, ...(part ? ["--shard", part] : []), ...reporters, ...files]],
    onMessage: (message) => {
      const report = message as FileReport;
      if (report.kind === "flaky") flaky.push(report.test);
      follow(report);
    },
    count: (succeeded) => {
      const report: VitestReport | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
      return { ...countTests(report, succeeded), flaky };
    },
  };
}

/** A run that failed outside a test (a file that does not load, an error after the end) counts as one failure. */
export function countTests(report: VitestReport | undefined, succeeded: boolean): Omit<Outcome, "flaky"> {
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  const failed = succeeded ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}
