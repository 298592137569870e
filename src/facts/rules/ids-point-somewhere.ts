import { type Path, pathText, type Problem } from "../problem.ts";
import type { FactSet } from "../schema.ts";

/** Each id that a fact names is that of an entity, another fact, or a source. */
export function idsPointSomewhere(set: FactSet): Problem[] {
  const entities = new Set(set.entities.map(({ id }) => id));
  const facts = new Set(set.facts.map(({ id }) => id));
  const sources = new Set(set.sources.map(({ id }) => id));
  return set.facts.flatMap((fact, index) => {
    const nowhere = (what: string, path: Path, id: string): Problem => ({
      path: pathText(["facts", index, ...path]),
      id: fact.id,
      wrong: `there is no ${what} with the id "${id}"`,
      remedy: `Correct the id, or add the ${what}.`,
    });
    const problems = fact.about.flatMap((id, at) => (entities.has(id) ? [] : [nowhere("entity", ["about", at], id)]));
    for (const [at, id] of (fact.contestedBy ?? []).entries()) {
      if (id === fact.id || !facts.has(id)) problems.push(nowhere("other fact", ["contestedBy", at], id));
    }
    if (!sources.has(fact.locator.source)) problems.push(nowhere("source", ["locator", "source"], fact.locator.source));
    return problems;
  });
}
