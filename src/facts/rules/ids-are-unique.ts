import { pathText, type Problem } from "../problem.ts";
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
      return [{ path: pathText([list, index, "id"]), id, wrong, remedy: "Give one of the two another id." }];
    });
  });
}
