import { isMatch, composedParent, flatTreeParent, rootOf, styleOf } from "../dom/tree.ts";
import type { FoundMention } from "./found-mention.ts";
import type { MentionQueries } from "./reader.ts";

/** How far a caret may stand beside a mention and still count as in it, in UTF-16 units. */
const beside = 1;

/**
 * The marked mention under a point of the viewport (CSS px) of a document, the page's or a frame's, that can be seen and is
 * no text which somebody edits. Where the browser puts a caret is only the first hint: it gives one beside the text as
 * well, and none in what lies below a link or is selected as a whole, so the mention's own line boxes decide.
 */
export function mentionAtPoint(
  page: Document,
  reader: Pick<MentionQueries, "markedIn" | "marksNear" | "rootsIn" | "tools">,
  x: number,
  y: number,
): FoundMention | undefined {
  const isUnder = (mention: FoundMention) => {
    const around = elementAt(page, reader, mention, x, y);
    return around && !isMatch(around, ":read-write") && isSeenAt(around, x, y);
  };
  const atCaret = atCaretIn(page, reader, x, y).filter((mention) => isUnder(mention));
  const under = atCaret.length > 0 ? atCaret : reader.marksNear(page).filter((mention) => isUnder(mention));
  // A figure inside a name has its own mark.
  return under.find(({ type }) => type === "figure") ?? under[0];
}

/** The mentions at the caret. A browser looks only into the shadow roots that it is given. */
function atCaretIn(
  page: Document,
  reader: Pick<MentionQueries, "markedIn" | "rootsIn">,
  x: number,
  y: number,
): FoundMention[] {
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots: reader.rootsIn(page) });
  return (caret ? reader.markedIn(caret.offsetNode) : []).filter((mention) => {
    const piece = mention.flow.pieces.find(({ node }) => node === caret!.offsetNode)!;
    const offset = piece.start + caret!.offset;
    return offset >= mention.start - beside && offset <= mention.end + beside;
  });
}

/** The element around that piece of a mention on which a point lies. */
function elementAt(
  page: Document,
  reader: Pick<MentionQueries, "tools">,
  mention: FoundMention,
  x: number,
  y: number,
): Element | null | undefined {
  const range = liveRange(page, reader, mention);
  const isHere = () => [...range.getClientRects()].some((box) => isIn(box, x, y));
  if (!isHere()) return undefined;
  const { start, end, flow } = mention;
  const piece = flow.pieces.find(({ node, start: from }) => {
    if (from >= end || from + node.length <= start) return false;
    range.setStart(node, Math.max(0, start - from));
    range.setEnd(node, Math.min(node.length, end - from));
    return isHere();
  });
  return piece && composedParent(piece.node);
}

/** A range of the page over a mention, for measuring. */
export function liveRange(
  page: Document,
  { tools }: Pick<MentionQueries, "tools">,
  { flow, start, end }: FoundMention,
): Range {
  const { startContainer, startOffset, endContainer, endOffset } = tools.flowRange(flow, start, end);
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** What of a colour still lets a text through that lies below, from 0 to 1. */
const faint = 0.2;

/** Elements that paint their own content, whatever their style. */
const pictures = "img,video,canvas,iframe,embed,object";

/**
 * Whether the text of an element can be seen at a point of its document's viewport (CSS px): what lies above it there lets
 * it through, as a link that is stretched over a teaser does. What the pointer goes through is met nowhere, so of that a
 * page may draw what it likes above.
 */
function isSeenAt(element: Element, x: number, y: number): boolean {
  const around = new Set<Element>();
  // An element without a box is never hit.
  for (let above: Element | null = element; above; above = flatTreeParent(above))
    if (around.size > 0 || styleOf(above).display !== "contents") around.add(above);
  let [target]: (Element | undefined)[] = [...around];
  if (!target || !isShown(target) || styleOf(element).visibility !== "visible") return false;
  for (; target; target = (rootOf(target) as Partial<ShadowRoot>).host) {
    const stack = rootOf(target).elementsFromPoint(x, y);
    let at = stack.indexOf(target);
    // Out of sight in what scrolls, or in a part that is inert.
    if (at < 0 && styleOf(target).pointerEvents !== "none") return false;
    if (at < 0) at = stack.findIndex((one) => around.has(one));
    const above = at < 0 ? stack : stack.slice(0, at);
    if (above.some((one) => covers(one, !around.has(one), x, y))) return false;
  }
  return true;
}

/** Whether an element hides what is below it at a point, by its own box or by what it draws beside that. */
function covers(element: Element, own: boolean, x: number, y: number): boolean {
  if (!isShown(element)) return false;
  const hasBoxThere = own && [...Element.prototype.getClientRects.call(element)].some((box) => isIn(box, x, y));
  if (hasBoxThere && (isMatch(element, pictures) || isOpaque(styleOf(element)))) return true;
  return ["::before", "::after"].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return !/^(none|normal)$/.test(style.content) && /absolute|fixed/.test(style.position) && isOpaque(style);
  });
}

function isOpaque({ backgroundColor, backgroundImage, backdropFilter, opacity }: CSSStyleDeclaration): boolean {
  if (Number(opacity) < faint) return false;
  if (backgroundImage !== "none" || (backdropFilter || "none") !== "none") return true;
  // As in `rgba(…, a)` or `oklch(… / a)`; a colour without one is opaque.
  const [, alpha = "1"] = /(?:rgba\(.*, |\/ )([\d.]+)\)$/.exec(backgroundColor) ?? [];
  return Number(alpha) * Number(opacity) >= faint;
}

/** Nothing of what has no box is. */
function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { opacityProperty: true });
}

/** Whether a point lies in a box. */
function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
