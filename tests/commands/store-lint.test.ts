import { join } from "node:path";
import { expect, test } from "vitest";

import { root } from "../../scripts/root.ts";
import { runProgram } from "../../scripts/run-program.ts";
import { ensureBuilt } from "../../scripts/setup/build.ts";

interface Finding {
  code: string;
  file?: string;
  message: string;
}

/** What the store's linter may find, each with the reason why it is no fault. */
const allowed: { code: string; file: RegExp; reason: string }[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    file: /^(card\.js|chunks\/.*\.js)$/,
    reason: "Preact's path for dangerouslySetInnerHTML, which the linter forbids us to use.",
  },
  {
    code: "DANGEROUS_EVAL",
    file: /^((background|set-worker)\.js|chunks\/.*\.js)$/,
    reason: "zod's compiler, which is switched off (jitless): no Function is called.",
  },
];

test("the store's linter finds nothing that is not named here with its reason", async () => {
  const folder = await ensureBuilt("firefox");
  const program = join(root, "node_modules", ".bin", "web-ext");
  const { printed } = await runProgram(program, ["lint", "--source-dir", folder, "--output", "json"], root);
  const report: Record<"errors" | "warnings" | "notices", Finding[]> = JSON.parse(printed.slice(printed.indexOf("{")));
  const findings = [...report.errors, ...report.warnings, ...report.notices];
  const isAllowed = ({ code, file = "" }: Finding) => allowed.some((one) => one.code === code && one.file.test(file));
  expect(findings.filter((finding) => !isAllowed(finding))).toEqual([]);
});
