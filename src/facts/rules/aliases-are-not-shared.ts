import { comparableName } from "../comparable-name.ts";
import { pathText, type Problem, quote } from "../problem.ts";
import type { FactSet } from "../schema.ts";

/** One printed form means one entity. */
export function aliasesAreNotShared(set: FactSet): Problem[] {
  const owners = new Map<string, { id: string; index: number }>();
  return set.entities.flatMap((entity, index) =>
    entity.aliases.flatMap((alias, at): Problem[] => {
      const path = pathText(["entities", index, "aliases", at, "text"]);
      const form = comparableName(alias.text);
      if (form === "") {
        const wrong = `the alias ${quote(alias.text)} has no letter or digit`;
        return [{ path, id: entity.id, wrong, remedy: "Write the form as it is printed." }];
      }
      const owner = owners.get(form);
      if (owner === undefined) owners.set(form, { id: entity.id, index });
      if (owner === undefined || owner.index === index) return [];
      const wrong = `the alias ${quote(alias.text)} belongs to "${owner.id}" too`;
      return [
        { path, id: entity.id, wrong, remedy: "Leave it with one entity, or write a longer form for one of them." },
      ];
    }),
  );
}
