import type { Outcome } from "../mentions/types.ts";
import type { TextFlow } from "./read/text-flow.ts";
import { world } from "./world.ts";

/** What was decided, with a person's own decisions for this document in it. */
export const amended = (outcome: Outcome<TextFlow>): Outcome<TextFlow> => world.markAnyway?.amend(outcome) ?? outcome;
