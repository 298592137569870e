import { existsSync, readFileSync } from "node:fs";

const file = new URL("../../../../shared/source/article.txt", import.meta.url);

/** The article that the bundled set is taken from, or nothing: it is its publisher's and not in the repository. */
export const article = existsSync(file) ? readFileSync(file) : undefined;

/** Why tests against the article are skipped, if they are: a clone elsewhere, and its CI, has no article beside it. */
export const skipReason =
  article === undefined
    ? "the bundled set is not proved: ../shared/source/article.txt is not on this machine"
    : undefined;

/** Lines of the article without their marks in square brackets: title, standfirst and paragraphs. */
export function articleLines(): string[] {
  return text()
    .split("\n")
    .map((line) => line.replace(/^\[\w+\] /, ""));
}

/** A numbered paragraph. */
export function paragraph(number: number): string {
  const mark = `[${number}] `;
  return (
    text()
      .split("\n")
      .find((line) => line.startsWith(mark))
      ?.slice(mark.length) ?? ""
  );
}

/** Words as the rule about runs counts them: letters, digits and apostrophes, so that a hyphen parts words. */
export function words(string: string): string[] {
  return (
    string
      .toLowerCase()
      .replaceAll(/[‘’]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

function text(): string {
  if (article === undefined) throw new Error("../shared/source/article.txt is missing: the set cannot be proved");
  return article.toString("utf8");
}
