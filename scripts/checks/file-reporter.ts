import { relative } from "node:path";

import type { Reporter, TestCase, TestModule, TestSpecification } from "vitest/node";

/** A message from a vitest run to its parent process. */
export type FileReport =
  | { kind: "files"; files: string[] }
  | { kind: "begun"; file: string }
  | { kind: "ended"; file: string; ms: number }
  /** The test failed, and passed when it was run again. */
  | { kind: "flaky"; test: string };

/** Reports the test files, when each starts and ends, and flaky tests, to the parent process if there is one. */
export default class FileReporter implements Reporter {
  onTestRunStart(specifications: readonly TestSpecification[]): void {
    tell({
      kind: "files",
      files: specifications.map(({ moduleId, project }) => relative(project.config.root, moduleId)),
    });
  }

  onTestModuleStart({ relativeModuleId }: TestModule): void {
    tell({ kind: "begun", file: relativeModuleId });
  }

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) tell({ kind: "flaky", test: `${test.module.relativeModuleId} > ${test.fullName}` });
  }

  onTestModuleEnd(module: TestModule): void {
    const { duration, collectDuration } = module.diagnostic();
    tell({ kind: "ended", file: module.relativeModuleId, ms: Math.round(duration + collectDuration) });
  }
}

const tell = (report: FileReport): void => void process.send?.(report);
