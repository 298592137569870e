import { runCheck, type Check, type Outcome } from "./checks/run-check.ts";
import { vitestCheck } from "./checks/vitest-check.ts";
import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureHebrew } from "./setup/hebrew.ts";
import { ensureBuilt } from "./setup/build.ts";
import { runWxt } from "./setup/wxt.ts";

/** In this order: what is quick, and what the later ones need, comes first. */
const CHECKS: Check[] = [
  { name: "formatting", commands: [["oxfmt", "--check"]] },
  { name: "lint", commands: [["oxlint", "--deny-warnings"]] },
  { name: "types", commands: [["tsc", "--noEmit"]] },
  { name: "dead code", commands: [["knip"]] },
  { name: "build", work: build },
  vitestCheck("unit"),
  vitestCheck("browser"),
  vitestCheck("e2e"),
];

/** Runs all checks, or those that are named, to the end, and then says what came of them. */
async function test(named: string[]): Promise<number> {
  const unknown = named.filter((name) => CHECKS.every((check) => check.name !== name));
  if (unknown.length > 0) {
    const names = CHECKS.map((check) => check.name).join(", ");
    throw new Refusal(`There is no check "${unknown.join('", "')}". There are: ${names}.`);
  }
  const checks = CHECKS.filter(({ name }) => named.length === 0 || named.includes(name));
  // Any check may need what ours build on: the configuration and the types that WXT writes.
  await runWxt(["prepare"], "WXT could not write its types");
  await ensureBrowser("chromium");
  const lacking = [
    ...(await lack("THE FIREFOX TESTS", () => ensureBrowser("firefox"))),
    ...(await lack("THE TESTS IN A HEBREW CHROMIUM", () => ensureHebrew("chromium"))),
    ...(await lack("THE TESTS IN A HEBREW FIREFOX", () => ensureHebrew("firefox"))),
  ];
  const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const check of checks) {
    const outcome = await runCheck(check, root);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
    if (outcome.failed > 0) failures.push(check.name);
  }
  for (const line of lacking) console.log(line);
  console.log(failures.length === 0 ? "All checks passed." : `Failed: ${failures.join(", ")}. See above.`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
  return total.failed === 0 ? 0 : 1;
}

async function build(): Promise<void> {
  await ensureBuilt("chrome");
  await ensureBuilt("firefox");
}

/** What can be had on some machines only. Without it its tests are skipped, which is said aloud; none is in CI. */
async function lack(tests: string, ensure: () => Promise<unknown>): Promise<string[]> {
  try {
    await ensure();
    return [];
  } catch (error) {
    if (process.env["CI"] || !(error instanceof Refusal)) throw error;
    return [`!!! ${tests} ARE SKIPPED: ${error.message}`];
  }
}

await runCommand(() => test(process.argv.slice(2)));
