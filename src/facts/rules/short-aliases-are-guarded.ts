import { pathText, type Problem, quote } from "../problem.ts";
import type { FactSet } from "../schema.ts";

/** So short a form is printed for many other things ("DECA", "Iran", "飞马"). */
const SHORT = 4;

/** An alias of four characters or fewer never stands alone. */
export function shortAliasesAreGuarded(set: FactSet): Problem[] {
  return set.entities.flatMap((entity, index) =>
    entity.aliases.flatMap((alias, at): Problem[] => {
      const short = Array.from(alias.text.normalize("NFC").trim()).length <= SHORT;
      if (!short || (alias.case !== undefined && alias.needs !== undefined)) return [];
      return [
        {
          path: pathText(["entities", index, "aliases", at]),
          id: entity.id,
          wrong: `the alias ${quote(alias.text)} has four characters or fewer and no "case" and "needs"`,
          remedy: 'Add "case": "exact" and "needs": "topic" (or "full-name").',
        },
      ];
    }),
  );
}
