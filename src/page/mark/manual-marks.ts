import type { Outcome } from "../../mentions/types.ts";
import type { TextFlow } from "../read/text-flow.ts";
import { comparePosition, passageAround } from "./found-mention.ts";

type WithheldHere = Outcome<TextFlow>["withheld"][number];

/** Puts what a person asked for among the mentions. */
export interface ManualMarks {
  /** What was withheld here is a mention from the next decision on. */
  ask(withheld: WithheldHere): void;
  /** The outcome with what was asked for among the mentions, in the order of the page. */
  amend(outcome: Outcome<TextFlow>): Outcome<TextFlow>;
}

/**
 * A person's decisions for one document. They are kept by the words of the passage: ids and nodes go when a block is read
 * again, and a reader when the settings change, but what a person asked for lasts as long as the document.
 */
export function createManualMarks(): ManualMarks {
  const asked = new Set<string>();
  const isAsked = (row: WithheldHere) => asked.has(keyOf(row));
  return {
    ask: (row) => void asked.add(keyOf(row)),
    amend(outcome) {
      if (asked.size === 0) return outcome;
      const wanted = outcome.withheld.filter(isAsked).map((row) => ({
        ...row,
        reasons: [{ code: "asked" as const }],
      }));
      return {
        ...outcome,
        mentions: [...outcome.mentions, ...wanted].toSorted(comparePosition),
        withheld: outcome.withheld.filter((row) => !isAsked(row)),
      };
    },
  };
}

function keyOf(row: WithheldHere): string {
  return JSON.stringify([row.entity, passageAround(row)]);
}
