import { flowRange, type TextFlow } from "../read/text-flow.ts";
import { firstLetterAt } from "./first-letter.ts";
import type { FoundMention } from "./found-mention.ts";

/** A stretch of text that is painted, and as what. */
export interface BlockMark {
  type: "entity" | "figure";
  range: AbstractRange;
  /** Its letters have no colour of their own. */
  clear?: boolean;
}

/** What is painted for the marked mentions of one block. A name is left out where a figure in it is marked of its own. */
export function blockMarks(mentions: FoundMention[]): BlockMark[] {
  const figures = mentions.filter(({ type }) => type === "figure");
  return mentions.flatMap((mention) => {
    const { type, flow, end } = mention;
    let from = mention.start + firstLetterAt(flow, mention.start);
    const marks: BlockMark[] = [];
    const paint = (to: number) => {
      if (from < to) marks.push({ type, range: paintedRange(flow, from, to), clear: mention.sight === "clear" });
    };
    for (const figure of type === "entity" ? figures : []) {
      if (figure.flow !== flow || figure.end <= from || figure.start >= end) continue;
      paint(figure.start);
      from = figure.end;
    }
    paint(end);
    return marks;
  });
}

/** A range of the document that it stands in: a frame paints only its own. */
function paintedRange(flow: TextFlow, start: number, end: number): StaticRange {
  return new (flow.block.ownerDocument.defaultView ?? window).StaticRange(flowRange(flow, start, end));
}
