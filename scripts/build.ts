import { runCommand } from "./run-command.ts";
import { ensureBuilt } from "./setup/build.ts";

/** Builds the extension for both browsers and names the folders. */
await runCommand(async () => {
  console.log(await ensureBuilt("chrome"));
  console.log(await ensureBuilt("firefox"));
  return 0;
});
