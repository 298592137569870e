import type { PageFindings } from "../../mentions/findings.ts";
import type { Outcome } from "../../mentions/types.ts";
import type { TextFlow } from "../text/text-flows.ts";
import type { FoundMention } from "./found-mention.ts";
import { passageAround } from "./passage-around.ts";

/** What was found, as it is told to others: without nodes, with the words around each occurrence. */
export function findingRows(
  mentions: Iterable<FoundMention>,
  { withheld, figures }: Outcome<TextFlow>,
  complete: boolean,
): PageFindings {
  return {
    complete,
    mentions: Array.from(mentions, (mention) => ({
      id: mention.id,
      entity: mention.entity,
      ...passageAround(mention),
      marked: mention.marked,
      reasons: mention.reasons,
    })),
    withheld: withheld.map((row) => ({ entity: row.entity, ...passageAround(row), reasons: row.reasons })),
    figures: figures.map((row) => ({ fact: row.fact, ...passageAround(row), outcome: row.outcome, role: row.role })),
  };
}
