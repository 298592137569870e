import type { Flow } from "../../mentions/types.ts";

/** A text node in a flow: `start` is the offset of its first UTF-16 unit in the flow's text, below 0 where it began before. */
export interface Piece {
  node: Text;
  start: number;
}

/** The text of one run of inline content, with an index back to the nodes. */
export interface TextFlow extends Flow {
  block: Element;
  pieces: Piece[];
}
