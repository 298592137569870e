import { type Problem, pathText, quote, type Path } from "../problem.ts";
import type { FactSet } from "../schema.ts";
import { comparableName } from "../ids-across-sets.ts";

/** A single letter stands on every page for something else, so every page would be read for it. */
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
          message: ["letter", quote(text)],
        },
      ];
    }),
  );
}

/** Such short forms are printed for many other things ("DECA", "Iran", "飞马"). */
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
          message: ["short", quote(alias.text)],
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
            message: ["signs", quote(alias.text)],
          },
        ];
      }
      const owner = owners.get(form);
      if (owner === undefined) owners.set(form, { id: entity.id, index });
      if (owner === undefined || owner.index === index) return [];
      const wrong = `the alias ${quote(alias.text)} belongs to "${owner.id}" too`;
      const message: Problem["message"] = ["sharedForm", quote(alias.text), owner.id];
      const help = "Leave it with one entity, or write a longer form for one of them.";
      return [{ path, id: entity.id, wrong, remedy: help, message }];
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
        message: ["noFullName", quote(entity.aliases[at]!.text)],
      },
    ];
  });
}

/** The most names that one word may speak against: each time a page has the word it is weighed for all of them. */
const AGAINST = 50;

/** A word that speaks against hundreds of names ("the") would be most of what is found on a page. */
export function wordsAgainstAreTheirOwn(set: FactSet): Problem[] {
  const counts = new Map<string, number>();
  return set.entities.flatMap(({ id, against = [] }, index) =>
    against.flatMap((one, at): Problem[] => {
      const form = comparableName(typeof one === "string" ? one : one.text);
      const count = (counts.get(form) ?? 0) + 1;
      counts.set(form, count);
      if (count <= AGAINST) return [];
      return [
        {
          path: pathText(["entities", index, "against", at]),
          id,
          wrong: `this word is against ${count} names, and ${AGAINST} is the most`,
          remedy: "Leave it with the names that it belongs to.",
          message: ["tooMany", String(count), String(AGAINST)],
        },
      ];
    }),
  );
}

/** An id names one entity, one fact, one source. An entity and a fact may share one. */
export function idsAreUnique(set: FactSet): Problem[] {
  return (["sources", "entities", "facts"] as const).flatMap((list) => {
    const first = new Map<string, number>();
    return set[list].flatMap(({ id }, index): Problem[] => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, index);
        return [];
      }
      const wrong = `the id "${id}" is used already at ${pathText([list, earlier])}`;
      return [
        {
          path: pathText([list, index, "id"]),
          id,
          wrong,
          remedy: "Give one of the two another id.",
          message: ["idTwice", id, pathText([list, earlier])],
        },
      ];
    });
  });
}

const NOWHERE = { entity: "noEntity", "other fact": "noFact", source: "noSource" };

/** Each id that a fact names is that of an entity, another fact, or a source. */
export function idsPointSomewhere(set: FactSet): Problem[] {
  const entities = new Set(set.entities.map(({ id }) => id));
  const facts = new Set(set.facts.map(({ id }) => id));
  const sources = new Set(set.sources.map(({ id }) => id));
  return set.facts.flatMap((fact, index) => {
    const nowhere = (what: keyof typeof NOWHERE, path: Path, id: string): Problem => ({
      path: pathText(["facts", index, ...path]),
      id: fact.id,
      wrong: `there is no ${what} with the id "${id}"`,
      remedy: `Correct the id, or add the ${what}.`,
      message: [NOWHERE[what], id],
    });
    const problems = fact.about.flatMap((id, at) => (entities.has(id) ? [] : [nowhere("entity", ["about", at], id)]));
    for (const [at, id] of (fact.contestedBy ?? []).entries()) {
      if (id === fact.id || !facts.has(id)) problems.push(nowhere("other fact", ["contestedBy", at], id));
    }
    if (!sources.has(fact.locator.source)) problems.push(nowhere("source", ["locator", "source"], fact.locator.source));
    return problems;
  });
}

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
        message: ["noParagraph", String(locator.paragraph), locator.source, String(count)],
      },
    ];
  });
}

/** An allegation carries the answer of the other side, or says that the source has none. */
export function allegationsAreAnswered(set: FactSet): Problem[] {
  return set.facts.flatMap((fact, index): Problem[] => {
    const answered = (fact.contestedBy ?? []).length > 0 || fact.response !== undefined;
    if (fact.kind !== "allegation" || answered) return [];
    return [
      {
        path: pathText(["facts", index]),
        id: fact.id,
        wrong: "an allegation has neither `contestedBy` nor `response`",
        remedy: 'Name the fact that answers it in `contestedBy`, or write "response": "none in the source".',
        message: ["unanswered"],
      },
    ];
  });
}
