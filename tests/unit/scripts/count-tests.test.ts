import { expect, test } from "vitest";

import { countTests } from "../../../scripts/checks/vitest-check.ts";

const report = { success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

test.for([
  { what: "all is well", succeeded: true, report, outcome: { passed: 5, failed: 0, skipped: 1 } },
  {
    what: "two fail",
    succeeded: false,
    report: { ...report, numFailedTests: 2 },
    outcome: { passed: 5, failed: 2, skipped: 1 },
  },
  { what: "a file does not load", succeeded: false, report, outcome: { passed: 5, failed: 1, skipped: 1 } },
  { what: "there is no report", succeeded: false, report: undefined, outcome: { passed: 0, failed: 1, skipped: 0 } },
])("$what", ({ succeeded, report: given, outcome }) => {
  expect(countTests(given, succeeded)).toEqual(outcome);
});
