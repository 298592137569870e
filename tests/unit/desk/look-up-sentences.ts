import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A row of `look-up-sentences.md`. */
export interface Sentence {
  /** `close`, `figure`, `role`, `hedge`, `said`, `loose`, `abroad` or `none`. */
  kind: string;
  /** Facts that bear on it, any of which may come first. */
  facts: string[];
  text: string;
  /** A third, by the hash of the text, was kept out of sight while the ranking was tuned. */
  hidden: boolean;
}

export const sentences: Sentence[] = readFileSync(new URL("look-up-sentences.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) => {
    const [, kind = "", facts = "", text = ""] = line.split("|").map((cell) => cell.trim());
    const hidden = createHash("sha256").update(text).digest()[0]! % 3 === 0;
    return { kind: kind.split(" ")[0]!, facts: facts.split(",").filter((id) => id !== ""), text, hidden };
  });

/** What a look-up gave: the ids of its facts, the best first. */
export type Answers = (text: string) => string[];

export interface Rates {
  /** Of the sentences on which a fact bears: how many have it first, or among the first three. */
  at1: number;
  at3: number;
  /** Of the others: how many are answered all the same. */
  falseAnswers: number;
}

/** How often a look-up answers as it should, in the part that was seen or in the hidden one. */
export function ratesOf(answer: Answers, hidden: boolean): Rates {
  const part = sentences.filter((sentence) => sentence.hidden === hidden);
  const bearing = part.filter(({ kind }) => kind !== "none").map(({ facts, text }) => ({ facts, ids: answer(text) }));
  const others = part.filter(({ kind }) => kind === "none");
  const share = (most: number) =>
    bearing.filter(({ facts, ids }) => ids.slice(0, most).some((id) => facts.includes(id))).length / bearing.length;
  return {
    at1: share(1),
    at3: share(3),
    falseAnswers: others.filter(({ text }) => answer(text).length > 0).length / others.length,
  };
}
