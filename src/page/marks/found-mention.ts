import type { Mention } from "../../mentions/types.ts";
import type { TextFlow } from "../text/text-flows.ts";

/** A mention with its place on the page. */
export interface FoundMention extends Mention {
  id: number;
  flow: TextFlow;
  marked: boolean;
}
