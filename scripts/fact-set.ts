import { checkFiles } from "./fact-set/check-files.ts";
import { showFile } from "./fact-set/show-file.ts";
import { writeSchema } from "./fact-set/write-schema.ts";
import { Refusal, runCommand } from "./run-command.ts";

const usage = [
  "npm run fact-set -- check [FILE…]   check fact sets and count what they hold",
  "npm run fact-set -- show [FILE]     print a fact set as a document to proof-read",
  "npm run fact-set -- schema          write the JSON Schema that editors use",
  "Without FILE it is the set that ships with the extension.",
].join("\n");

/** Checks, shows and describes fact sets. */
await runCommand(async () => {
  const [command, ...files] = process.argv.slice(2);
  if (command === "check") return checkFiles(files);
  if (command === "show" && files.length <= 1) return showFile(files[0]);
  if (command === "schema" && files.length === 0) return writeSchema();
  throw new Refusal(usage);
});
