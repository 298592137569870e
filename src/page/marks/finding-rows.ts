import type { PageFindings } from "../../mentions/findings.ts";
import type { Outcome } from "../../mentions/types.ts";
import { inSteps } from "../schedule/time-slicing.ts";
import type { Sights } from "../sight/sights.ts";
import type { TextFlow } from "../read/text-flow.ts";
import type { FoundMention } from "./found-mention.ts";
import type { mentionIds } from "./mention-ids.ts";
import { passageAround } from "./passage-around.ts";

/** What was found, as it is told to others: without nodes, with the words around each occurrence. */
export function* findingRows(
  found: Iterable<FoundMention>,
  withheld: Outcome<TextFlow>["withheld"],
  idOf: ReturnType<typeof mentionIds>,
  sightOf: ReturnType<Sights["measure"]>,
  complete: boolean,
): Generator<undefined, PageFindings> {
  const rows: PageFindings = { complete, mentions: [], withheld: [], figures: [] };
  yield* inSteps(found, (mention) => {
    const { id, marked } = mention;
    const row = { id, marked, visible: sightOf(mention) !== "unseen", ...passageAround(mention) };
    if (mention.type === "entity") rows.mentions.push({ ...row, entity: mention.entity, reasons: mention.reasons });
    else {
      const { fact, figure, outcome, amount, comparison, source, role } = mention;
      rows.figures.push({ ...row, fact, figure, outcome, amount, comparison, source, role });
    }
  });
  rows.withheld = yield* inSteps(withheld, (row) => ({
    id: idOf(row.flow, row.start, "entity"),
    entity: row.entity,
    ...passageAround(row),
    reasons: row.reasons,
  }));
  return rows;
}
