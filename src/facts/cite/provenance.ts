import type { Citation, Claim } from "./citation.ts";
import { writtenDate } from "./partial-date.ts";

/** "The Pegasus Project found; basis: test; stated July 2021". */
export function assertion(claim: Claim, language: string): string {
  const parts = [claim.asserted, `basis: ${claim.basis}`];
  if (claim.stated) parts.push(`stated ${writtenDate(claim.stated, language)}`);
  if (claim.happened) parts.push(`happened ${writtenDate(claim.happened, language)}`);
  return parts.join("; ");
}

/** The fact set's name as a citation prints it: “Title” (id, fact id, version 1.0.0, as of July 2021). */
export function factSetName({ fact, set }: Citation): string {
  const asOf = writtenDate(set.asOf, set.language);
  return `“${set.title}” (${set.id}, fact ${fact}, version ${set.version}, as of ${asOf})`;
}

/** What must stand beside the statement: each answer of the other side, that there is none, an error of the source. */
export function remarks({ claim, contestedBy, unanswered, sic, set }: Citation): string[] {
  const all = contestedBy.map(
    (answer) => `Contested: ${answer.statement} (${assertion(answer, set.language)}; ${place(answer, claim)}.)`,
  );
  if (unanswered) all.push("The source has no answer of the other side.");
  if (sic !== undefined) all.push(`On the source's words: ${sic}`);
  return all;
}

function place(answer: Claim, claim: Claim): string {
  const paragraph = `para. ${answer.paragraph}`;
  return answer.source === claim.source ? paragraph : `“${answer.source}”, ${paragraph}`;
}

/** What the formats with fields have no field for, as sentences for their note. */
export function provenance(cited: Citation): string {
  return [
    `Paragraph ${cited.claim.paragraph}.`,
    `As stated in the fact set ${factSetName(cited)}.`,
    `${assertion(cited.claim, cited.set.language)}.`,
    ...remarks(cited),
    ...(cited.archived === undefined ? [] : [`Archived copy: ${cited.archived}`]),
  ].join(" ");
}
