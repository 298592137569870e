import type { Flow } from "../../mentions/types.ts";
import { isInline, isUnread } from "./inline-elements.ts";
import { languageOf, placeOf } from "./place-of.ts";

/** A text node in a flow: `start` is the UTF-16 offset of its first unit in the flow's text. */
interface Piece {
  node: Text;
  start: number;
}

/** The text of one run of inline content, with an index back to the nodes. */
export interface TextFlow extends Flow {
  block: Element;
  pieces: Piece[];
}

/**
 * The flows of one block: its inline content, parted where a child block or a line break stands. Children that are
 * blocks have flows of their own and are left out. The text is the nodes' own, white space and all, so that offsets lead
 * back by a subtraction.
 */
export function textFlows(block: Element): TextFlow[] {
  const flows: TextFlow[] = [];
  let pieces: Piece[] = [];
  let quotations: [number, number][] = [];
  let text = "";
  const end = () => {
    if (text.trim() !== "") {
      const language = languageOf(block);
      flows.push({ block, pieces, text, place: placeOf(block), quotations, ...(language && { language }) });
    }
    pieces = [];
    quotations = [];
    text = "";
  };
  const gather = (parent: Element) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        pieces.push({ node: child as Text, start: text.length });
        text += (child as Text).data;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const element = child as Element;
        if (element.localName === "br") text += "\n";
        else if (isUnread(element)) text += " ";
        else if (!isInline(element)) end();
        else {
          if (standsApart(element, text)) text += " ";
          const start = text.length;
          gather(element);
          if (element.localName === "q") quotations.push([start, text.length]);
        }
      }
    }
  };
  gather(block);
  end();
  if (block.closest("blockquote")) for (const flow of flows) flow.quotations = [[0, flow.text.length]];
  return flows;
}

/**
 * Whether an inline element's first letter follows a letter although the page lays it out as a block of its own (links
 * of a menu): only then is its style asked for.
 */
function standsApart(element: Element, before: string): boolean {
  if (!/[\p{L}\p{N}]$/u.test(before.slice(-2)) || !/^[\p{L}\p{N}]/u.test(element.textContent)) return false;
  return !getComputedStyle(element).display.startsWith("inline");
}
