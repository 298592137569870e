import { isMatch, parentLaidOut, rootOf } from "../dom/tree.ts";

/** What of a colour still lets a text through that lies below, from 0 to 1. */
const faint = 0.2;

/** What shows a picture of its own, whatever its style. */
const pictures = "img,video,canvas,iframe,embed,object";

/**
 * Whether the text of an element can be seen at a point of its document's viewport (CSS px): what lies above it there lets
 * it through, as a link that is stretched over a teaser does. What the pointer goes through is met nowhere, so of that a
 * page may draw what it likes above.
 */
export function isSeenAt(element: Element, x: number, y: number): boolean {
  const around = new Set<Element>();
  // What has no box of its own is not met.
  for (let above: Element | null = element; above; above = parentLaidOut(above))
    if (around.size > 0 || getComputedStyle(above).display !== "contents") around.add(above);
  let [target]: (Element | undefined)[] = [...around];
  if (!target || !isShown(target) || getComputedStyle(element).visibility !== "visible") return false;
  for (; target; target = (rootOf(target) as Partial<ShadowRoot>).host) {
    const stack = rootOf(target).elementsFromPoint(x, y);
    let at = stack.indexOf(target);
    // Out of sight in what scrolls, or in a part that is inert.
    if (at < 0 && getComputedStyle(target).pointerEvents !== "none") return false;
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
  if (hasBoxThere && (isMatch(element, pictures) || isOpaque(getComputedStyle(element)))) return true;
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
export function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
