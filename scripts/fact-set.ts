import { checkFiles } from "./fact-set/check-files.ts";
import { diffFiles } from "./fact-set/diff-files.ts";
import { newFile } from "./fact-set/new-file.ts";
import { tryFile } from "./fact-set/try-file.ts";
import { showFile } from "./fact-set/show-file.ts";
import { writeSchema } from "./fact-set/write-schema.ts";
import { Refusal, runCommand } from "./run-command.ts";

const usage = [
  "npm run fact-set -- new FILE        write a set to fill in, which says itself what goes where",
  "npm run fact-set -- check [FILE…]   check fact sets and count what they hold",
  "npm run fact-set -- show [FILE]     print a fact set as a document to proof-read",
  "npm run fact-set -- diff OLD NEW    print what is another in the new set; 1 where something is",
  "npm run fact-set -- try FILE [TEXT…] try it on texts about other things, and on your own: what is marked, and why",
  "npm run fact-set -- schema          write the JSON Schema that editors use",
  "Without FILE, check and show take the set that ships with the extension.",
].join("\n");

/** Checks, shows and describes fact sets. */
await runCommand(async () => {
  const [command, ...files] = process.argv.slice(2);
  if (command === "check") return checkFiles(files);
  if (command === "show" && files.length <= 1) return showFile(files[0]);
  if (command === "new" && files.length === 1) return newFile(files[0]!);
  if (command === "diff" && files.length === 2) return diffFiles(files[0]!, files[1]!);
  if (command === "try" && files.length > 0) return tryFile(files[0]!, files.slice(1));
  if (command === "schema" && files.length === 0) return writeSchema();
  throw new Refusal(usage);
});
