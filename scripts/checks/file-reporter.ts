import { relative } from "node:path";

import type { Reporter, TestModule, TestSpecification } from "vitest/node";

/** What a run of vitest tells the program that has started it. */
export type FileReport =
  | { kind: "files"; files: string[] }
  | { kind: "begun"; file: string }
  | { kind: "ended"; file: string; ms: number };

/** Tells which test files there are, and when each begins and ends. Where nobody has started it as a child, nothing. */
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
