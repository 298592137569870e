import type { FigureMention, Mention } from "../../mentions/types.ts";
import type { Sight } from "../sight/sight-of.ts";
import type { TextFlow } from "../read/text-flow.ts";

/** Where on the page an occurrence stands. Entities and figures share one space of ids. */
interface Found {
  id: number;
  flow: TextFlow;
  /** Orders flows as the page does. */
  position: number;
  /** Number of the section it stands in, counted by headings. */
  section: number;
  marked: boolean;
  /** What a person could see of it; measured only where it would be marked. */
  sight?: Sight;
}

/** A name that was resolved to an entity. */
export interface FoundEntity extends Mention, Found {
  type: "entity";
}

/** A number that was bound to a figure. */
export interface FoundFigure extends FigureMention, Found {
  type: "figure";
}

/** An occurrence with its place on the page: what can be marked, gone to, and has a card. */
export type FoundMention = FoundEntity | FoundFigure;
