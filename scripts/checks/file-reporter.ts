import { relative } from "node:path";

import type { Reporter, TestModule, TestSpecification } from "vitest/node";

/** A message from a vitest run to its parent process. */
export type FileReport =
  | { kind: "files"; files: string[] }
  | { kind: "begun"; file: string }
  | { kind: "ended"; file: string; ms: number };

/** Reports the test files, and when each starts and ends, to the parent process if there is one. */
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

  onTestModuleEnd(module: TestModule): void {
    const { duration, collectDuration } = module.diagnostic();
    tell({ kind: "ended", file: module.relativeModuleId, ms: Math.round(duration + collectDuration) });
  }
}

const tell = (report: FileReport): void => void process.send?.(report);
