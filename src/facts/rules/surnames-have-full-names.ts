import { pathText, type Problem, quote } from "../problem.ts";
import type { FactSet } from "../schema.ts";

/** A form that needs the full name first could never count if its entity had no full name. */
export function surnamesHaveFullNames(set: FactSet): Problem[] {
  return set.entities.flatMap((entity, index): Problem[] => {
    const at = entity.aliases.findIndex(({ needs }) => needs === "full-name");
    if (at < 0 || entity.aliases.some(({ needs }) => needs !== "full-name")) return [];
    return [
      {
        path: pathText(["entities", index, "aliases", at, "needs"]),
        id: entity.id,
        wrong: `the alias ${quote(entity.aliases[at]!.text)} needs a full name, and "${entity.id}" has none`,
        remedy: "Add the full name as an alias that does not need one.",
      },
    ];
  });
}
