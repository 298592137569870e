import { text as readAll } from "node:stream/consumers";
import { parseArgs } from "node:util";

import { checkTogether } from "../src/facts/rules/check-fact-set.ts";
import type { FactSet } from "../src/facts/schema.ts";
import { createLookUp } from "../src/desk/look-up/look-up.ts";
import { bundledSet, readSet } from "./fact-set/read-set.ts";
import { printAnswer } from "./look-up/print-answer.ts";
import { Refusal, runCommand } from "./run-command.ts";

const USAGE = [
  'Usage: npm run look-up -- [OPTION…] "SENTENCE"   ranks the facts that bear on a sentence, and says what matches and what does not',
  "  -                     the sentence comes on standard input",
  "  --fact-set FILE       a fact set to look in, as often as you like; without it the bundled one",
  "  --most NUMBER         how many facts at most (5)",
  "  --language TAG        the language of the sentence, where it is guessed wrongly",
  "  --json                prints the answer as JSON",
].join("\n");

function readCommandLine(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        most: { type: "string", default: "5" },
        language: { type: "string", default: "" },
        "fact-set": { type: "string", multiple: true, default: [bundledSet] },
      },
    });
    const most = Number(values.most);
    if (!Number.isInteger(most) || most < 1) throw new Error("--most takes a whole number from 1.");
    if (positionals.length === 0) throw new Error("No sentence was given.");
    return { ...values, most, sentence: positionals.join(" ") };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function readSets(files: string[]): Promise<FactSet[]> {
  const read = await Promise.all(files.map((file) => readSet(file)));
  const complaints = read.flatMap((set) => (set.ok ? [] : set.complaints));
  const sets = read.flatMap((set) => (set.ok ? [set.factSet] : []));
  complaints.push(...checkTogether(sets).map(({ set, path, wrong, remedy }) => `${set}: ${path}: ${wrong}. ${remedy}`));
  if (complaints.length > 0) throw new Refusal(complaints.join("\n"));
  return sets;
}

/** Prints the facts that bear on a sentence. */
await runCommand(async () => {
  const { sentence, json, most, language, "fact-set": files } = readCommandLine(process.argv.slice(2));
  const sets = await readSets(files);
  const selection = sentence === "-" ? await readAll(process.stdin) : sentence;
  const answer = createLookUp(sets).find(selection, { language, most });
  const colour = process.stdout.isTTY && process.stdout.hasColors();
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : printAnswer(answer, sets, colour));
  return 0;
});
