import { text as readAll } from "node:stream/consumers";
import { parseArgs, styleText } from "node:util";

import { checkTogether } from "../src/facts/rules/check-fact-set.ts";
import type { FactSet } from "../src/facts/schema.ts";
import { type LookUpAnswer, type LookUpResult, createLookUp } from "../src/desk/look-up/look-up.ts";
import type { Point } from "../src/desk/look-up/points.ts";
import { factContext } from "../src/facts/card-facts.ts";
import type { SourceAmount } from "../src/mentions/types.ts";
import { bundledSet, readSet } from "./fact-set/read-set.ts";
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
    if (!isLanguage(values.language))
      throw new Error(`"${values.language}" isn't a language tag, such as en or pt-BR.`);
    if (positionals.length === 0) throw new Error("No sentence was given.");
    return { ...values, most, sentence: positionals.join(" ") };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function isLanguage(tag: string): boolean {
  try {
    return tag === "" || Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
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

/** Prints the ranked facts, each with its source, what matches and what doesn't, and the reply. */
function printAnswer({ text, results }: LookUpAnswer, sets: FactSet[], colour: boolean): string {
  const bold = (words: string): string => (colour ? styleText("bold", words) : words);
  if (results.length === 0)
    return `${sets.length === 1 ? "Nothing in this set is about this." : "Nothing in these sets is about this."}\n`;
  return results.map((result, at) => `${printResult(result, at + 1, text, sets, bold)}\n`).join("\n");
}

function printResult(
  { set: id, fact, points, sentence: [start, end] }: LookUpResult,
  place: number,
  text: string,
  sets: FactSet[],
  bold: (words: string) => string,
): string {
  const set = sets.find((one) => one.id === id)!;
  const { answers, sources } = factContext(set, [fact]);
  const source = sources.find((one) => one.id === fact.locator.source);
  const said = fact.attribution.map(({ who, verb }) => `${who} ${verb}`).join("; ");
  const isPart = text.slice(start, end).trim() !== text.trim();
  const contested = Object.values(answers).filter((answer) => fact.contestedBy?.includes(answer.id));
  return [
    bold(`${place}. ${fact.statement}`),
    `   ${said}; basis: ${fact.basis}; ${source?.publisher ?? fact.locator.source}, paragraph ${fact.locator.paragraph}; ${set.id} ${set.version}, fact ${fact.id}`,
    ...(isPart ? [`   On: “${text.slice(start, end).trim()}”`] : []),
    ...points.map((point) => `   - ${pointText(point)}`),
    ...contested.map(({ statement }) => `   Contested: ${statement}`),
    ...(fact.response === undefined ? [] : ["   The source has no answer of the other side."]),
  ].join("\n");
}

/** A point in neutral English words. */
function pointText(point: Point): string {
  switch (point.on) {
    case "entity":
      return point.outcome === "same"
        ? `Name: ${named(point)} is in both.`
        : `Name: the selection has ${named(point)}; the fact doesn't.`;
    case "figure":
      return point.outcome === "same"
        ? `Figure: ${amountText(point.source)} in both.`
        : `Figure: the selection says ${point.selection}; the source says ${amountText(point.source)}.`;
    case "role":
      return point.outcome === "same"
        ? `What it counts: ${point.source}, in both.`
        : `What it counts: in the source ${point.source}; in the selection ${point.selection === "" ? "something else" : `“${point.selection}”`}.`;
    case "comparison":
      return `Comparison: the selection says “${point.selection}”; the source says ${amountText(point.source)}.`;
    case "date":
      return point.outcome === "same"
        ? `Date: ${point.source} in both.`
        : `Date: the selection says ${point.selection}; the source says ${point.source}.`;
    case "hedge":
      return point.outcome === "same"
        ? `Hedge: both have one; the source says “${point.source}”.`
        : `Hedge: the source says “${point.source}”; the selection doesn't.`;
    case "attribution":
      return attributionText(point);
    default:
      return point.outcome === "lost"
        ? `Scope: the source says “${point.source}”; the selection doesn't.`
        : `Scope: the selection says “${point.selection}”; the source doesn't.`;
  }
}

function attributionText({ outcome, source, selection }: Extract<Point, { on: "attribution" }>): string {
  const words = `${source.who} ${source.verb}`;
  if (outcome === "same") return `Attribution: “${words}” is in both.`;
  if (outcome === "other")
    return `Attribution: “${words}” in the source; the selection has ${selection ?? "somebody else"} say it.`;
  return `Attribution: “${words}” in the source; the selection states it.`;
}

const named = ({ name, selection }: { name: string; selection: string }): string =>
  name === selection ? name : `${name} (“${selection}”)`;

const amountText = ({ value, comparison, of }: SourceAmount): string =>
  [comparison, value.toLocaleString("en"), of !== undefined && `of ${of.toLocaleString("en")}`]
    .filter(Boolean)
    .join(" ");

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
