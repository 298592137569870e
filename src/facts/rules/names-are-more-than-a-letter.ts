import { pathText, type Problem, quote } from "../problem.ts";
import type { FactSet } from "../schema.ts";

/** One letter is printed on every page for something else, and would have every page read. */
export function namesAreMoreThanALetter(set: FactSet): Problem[] {
  return set.entities.flatMap((entity, index) =>
    entity.aliases.flatMap(({ text }, at): Problem[] => {
      const letters = text.normalize("NFKC").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      if (letters !== 1) return [];
      return [
        {
          path: pathText(["entities", index, "aliases", at, "text"]),
          id: entity.id,
          wrong: `the alias ${quote(text)} is a single letter`,
          remedy: "Write a longer form of the name, or leave this one out.",
        },
      ];
    }),
  );
}
