import { pathText, type Problem } from "../problem.ts";
import type { FactSet } from "../schema.ts";

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
      },
    ];
  });
}
