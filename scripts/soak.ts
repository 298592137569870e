import { refuseUnknown, runCommand } from "./run-command.ts";
import { runVitest } from "./run-vitest.ts";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureBuilt } from "./setup/build.ts";
import { runWxt } from "./setup/wxt.ts";

/** The slow tests: minutes of changes, hundreds of tabs, packages built twice, time instead of steps. */
async function soak(): Promise<number> {
  refuseUnknown(process.argv.slice(2));
  await runWxt(["prepare"], "WXT could not write its types");
  for (const kind of ["chromium", "firefox"] as const) await ensureBrowser(kind);
  for (const target of ["chrome", "firefox"] as const) await ensureBuilt(target);
  // The figures that a test notes down are printed by this one, whether it passes or not.
  return runVitest(["--project", "soak", "--reporter", "verbose"]);
}

await runCommand(soak);
