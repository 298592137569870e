import { styleText } from "node:util";

import { factContext } from "../../src/facts/card-facts.ts";
import type { FactSet } from "../../src/facts/schema.ts";
import type { LookUpAnswer, LookUpResult } from "../../src/desk/look-up/look-up.ts";
import { pointText } from "./point-text.ts";

/** Prints the ranked facts, each with its source, what matches and what doesn't, and the reply. */
export function printAnswer({ text, results }: LookUpAnswer, sets: FactSet[], colour: boolean): string {
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
