import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { neutralTexts, type SetWarning, setWarnings } from "../../src/desk/own-sets/set-warnings.ts";
import { unmatchableNames } from "../../src/desk/own-sets/check-set-file.ts";
import type { FactSet } from "../../src/facts/schema.ts";
import { type CompiledSets, compileFactSets } from "../../src/mentions/compile/compile-sets.ts";
import { createPageMatcher, runToEnd } from "../../src/mentions/decide/page-matcher.ts";
import { englishReasons } from "../strings.ts";
import { Refusal } from "../run-command.ts";
import { bundledSet, readSet } from "./read-set.ts";
import { typedIn } from "../root.ts";

/** Tries a set on texts about other things, and on texts of one's own: what is marked or left unmarked, and why. */
export async function tryFile(file: string, texts: string[]): Promise<number> {
  const read = await readSet(file);
  if (!read.ok) {
    console.error(read.complaints.join("\n"));
    return 1;
  }
  const { factSet } = read;
  const compiled = compileFactSets([factSet]);
  const shipped = await readSet(bundledSet);
  const others = shipped.ok && shipped.factSet.id !== factSet.id ? [shipped.factSet] : [];
  const cut = unmatchableNames(factSet).map(({ path, wrong, remedy }) => `  ${path}: ${wrong}. ${remedy}`);
  const warnings = setWarnings(factSet, compiled, others, neutralTexts).map((warning) => `  ${warningLine(warning)}`);
  console.log(`${factSet.title}, version ${factSet.version}, on ${neutralTexts.length} texts about other things:`);
  console.log([...cut, ...warnings].join("\n") || "  nothing of it is found there");
  for (const name of texts) console.log(await tryText(factSet, compiled, name));
  return cut.length > 0 ? 1 : 0;
}

function warningLine(warning: SetWarning): string {
  const name = JSON.stringify(warning.name);
  switch (warning.type) {
    case "common-word":
      return `${name} would be marked in ${warning.texts}, ${warning.hits} times: let it need the topic`;
    case "common-cue":
      return `the cue ${name} is in ${warning.texts} of ${warning.of}: it says little`;
    case "shared-name":
      return `${name} is a name in ${JSON.stringify(warning.set)} too`;
    case "look-alike":
      return `${name} mixes letters of two scripts that look alike`;
    case "unseen":
    default:
      return `${name} has a character that cannot be seen`;
  }
}

/** A text is a page of paragraphs, parted by empty lines; the first is its title. */
async function tryText({ language }: FactSet, compiled: CompiledSets, name: string): Promise<string> {
  const text = await readFile(resolve(typedIn, name), "utf8").catch(() => {
    throw new Refusal(`${name}: cannot be read.`);
  });
  const [title = "", ...rest] = text.trim().split(/\n\s*\n/);
  const flows = [
    { text: title, place: "heading" as const, language },
    ...rest.map((paragraph) => ({ text: paragraph, place: "text" as const, language })),
  ];
  const head = { title, headline: title, description: "", language };
  const { mentions, withheld, figures } = runToEnd(
    createPageMatcher(compiled).decide({ head, flows, hidden: [] }),
  ).outcome;
  const inEnglish = await englishReasons();
  const told = (rows: typeof mentions, sign: string) =>
    rows.map((row) => `  ${sign} ${row.text} (${row.entity}): ${row.reasons.map(inEnglish).join(" ")}`);
  const numbers = figures.map(({ fact, outcome, amount }) => `  # ${amount} (${fact}): ${outcome}`);
  const lines = [...told(mentions, "+"), ...told(withheld, "-"), ...numbers];
  return [
    `${name}: + marked, - left unmarked, # number`,
    ...(lines.length > 0 ? lines : ["  nothing of it is found"]),
  ].join("\n");
}
