import { refuseUnknown, runCommand } from "./run-command.ts";
import { ensureBuilt } from "./setup/build.ts";

/** Builds the extension for both browsers and names the folders. */
await runCommand(async () => {
  refuseUnknown(process.argv.slice(2));
  console.log(await ensureBuilt("chrome"));
  console.log(await ensureBuilt("firefox"));
  return 0;
});
