import { pathText, type Problem, quote } from "../../facts/problem.ts";
import type { FactSet } from "../../facts/schema.ts";
import { foldPhrase } from "../../mentions/text/fold-text.ts";

/**
 * Names with signs between their words that no name is printed with: matching would end there, and find "Mak" for
 * "Mak]+Group".
 */
export function unmatchableNames({ entities }: FactSet): Problem[] {
  return entities.flatMap(({ id, aliases }, index) =>
    aliases.flatMap(({ text }, at): Problem[] => {
      const last = text.match(/[\p{L}\p{N}\p{M}]+/gu)?.at(-1) ?? "";
      if (foldPhrase(text).form.endsWith(foldPhrase(last).form)) return [];
      return [
        {
          path: pathText(["entities", index, "aliases", at, "text"]),
          id,
          wrong: `the alias ${quote(text)} has signs that part it, so it would never be found whole`,
          remedy: "Write the form as it is printed, in words.",
        },
      ];
    }),
  );
}
