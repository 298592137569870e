import { type Path, type Problem, pathText } from "../problem.ts";
import type { FactSet } from "../schema.ts";

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
          told: ["idTwice", id, pathText([list, earlier])],
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
      told: [NOWHERE[what], id],
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
        told: ["noParagraph", String(locator.paragraph), locator.source, String(count)],
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
        told: ["unanswered"],
      },
    ];
  });
}
