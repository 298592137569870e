import { type Problem, pathText, quote } from "../problem.ts";
import type { FactSet } from "../schema.ts";
import { comparableName } from "../ids-across-sets.ts";

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
          told: ["letter", quote(text)],
        },
      ];
    }),
  );
}

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
          told: ["short", quote(alias.text)],
        },
      ];
    }),
  );
}

/** One printed form means one entity. */
export function aliasesAreNotShared(set: FactSet): Problem[] {
  const owners = new Map<string, { id: string; index: number }>();
  return set.entities.flatMap((entity, index) =>
    entity.aliases.flatMap((alias, at): Problem[] => {
      const path = pathText(["entities", index, "aliases", at, "text"]);
      const form = comparableName(alias.text);
      if (form === "") {
        const wrong = `the alias ${quote(alias.text)} has no letter or digit`;
        return [
          {
            path,
            id: entity.id,
            wrong,
            remedy: "Write the form as it is printed.",
            told: ["signs", quote(alias.text)],
          },
        ];
      }
      const owner = owners.get(form);
      if (owner === undefined) owners.set(form, { id: entity.id, index });
      if (owner === undefined || owner.index === index) return [];
      const wrong = `the alias ${quote(alias.text)} belongs to "${owner.id}" too`;
      const told: Problem["told"] = ["sharedForm", quote(alias.text), owner.id];
      const help = "Leave it with one entity, or write a longer form for one of them.";
      return [{ path, id: entity.id, wrong, remedy: help, told }];
    }),
  );
}

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
        told: ["noFullName", quote(entity.aliases[at]!.text)],
      },
    ];
  });
}
