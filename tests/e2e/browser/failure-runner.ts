import { relative } from "node:path";

import { TestRunner, type RunnerTestCase } from "vitest";

import { root } from "../../../scripts/root.ts";
import { keepEvidence } from "./failure-evidence.ts";

/** Saves pictures and consoles of a failed test while its tabs are open, and adds the folder to the error. */
export default class FailureRunner extends TestRunner {
  async onTaskFinished(test: RunnerTestCase): Promise<void> {
    const error = test.result?.state === "fail" ? test.result.errors?.[0] : undefined;
    if (error === undefined) return;
    const folder = await keepEvidence(
      process.env["TEST_BROWSER"] ?? "browser",
      test.fullName,
      error.stack ?? error.message,
    );
    if (folder !== undefined) error.message += `\nPictures and consoles: ${relative(root, folder)}`;
  }
}
