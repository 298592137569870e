import { pathText, type Problem } from "../problem.ts";
import type { FactSet } from "../schema.ts";

/** A locator's paragraph is one of the source's. */
export function paragraphsExist(set: FactSet): Problem[] {
  const counts = new Map(set.sources.map(({ id, paragraphs }) => [id, paragraphs]));
  return set.facts.flatMap(({ id, locator }, index): Problem[] => {
    const count = counts.get(locator.source);
    if (count === undefined || locator.paragraph <= count) return [];
    return [
      {
        path: pathText(["facts", index, "locator", "paragraph"]),
        id,
        wrong: `paragraph ${locator.paragraph} is outside the source "${locator.source}", which has ${count}`,
        remedy: `Give a number from 1 to ${count}, or correct the source's \`paragraphs\`.`,
      },
    ];
  });
}
