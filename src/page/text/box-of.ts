import { parentAcross } from "./closest-across.ts";

/** The element itself, or the one around it whose box its text stands in, where it has none of its own. */
export function boxOf(element: Element): Element {
  let box: Element = element;
  while (getComputedStyle(box).display === "contents") box = parentAcross(box) ?? element.ownerDocument.documentElement;
  return box;
}
