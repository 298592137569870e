import { flowRange, type TextFlow } from "../read/text-flow.ts";
import type { FoundMention } from "./found-mention.ts";
import { ELEMENT_NODE } from "../dom/tree.ts";

/** A stretch of text that is painted, and as what. */
export interface MarkRange {
  type: "entity" | "figure";
  range: AbstractRange;
  /** Its letters have no colour of their own. */
  clear?: boolean;
}

/**
 * The ranges to paint for the marked mentions of one block. A name leaves out a figure inside it that has its own mark.
 */
export function markRanges(mentions: FoundMention[]): MarkRange[] {
  const figures = mentions.filter(({ type }) => type === "figure");
  return mentions.flatMap((mention) => {
    const { type, flow, end } = mention;
    let from = mention.start + firstLetterLength(flow, mention.start);
    const marks: MarkRange[] = [];
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

/**
 * The length in UTF-16 units of a styled `::first-letter` at this offset, punctuation included. It is left as it is:
 * Chromium paints no highlight there, and Firefox paints it in the colour of the text.
 */
export function firstLetterLength({ block, text, pieces: [first] }: TextFlow, start: number): number {
  const view = block.ownerDocument.defaultView;
  const letter = /^[\s\p{P}]*$/u.test(text.slice(0, start)) && /^\P{P}\p{M}*\p{P}*/u.exec(text.slice(start, start + 9));
  if (!letter || !view) return 0;
  for (let node: Element | Text | null = first!.node; node; node = node.parentElement) {
    if (node.nodeType === ELEMENT_NODE && hasOwnLook(view, node as Element)) return letter[0].length;
    if (node.previousElementSibling || node.previousSibling?.textContent?.trim()) return 0;
  }
  return 0;
}

function hasOwnLook(view: Window, element: Element): boolean {
  const text = view.getComputedStyle(element);
  const letter = view.getComputedStyle(element, "::first-letter");
  return (
    letter.color !== text.color ||
    letter.fontSize !== text.fontSize ||
    letter.float !== "none" ||
    !(letter.backgroundColor + letter.backgroundImage).endsWith(", 0)none")
  );
}
