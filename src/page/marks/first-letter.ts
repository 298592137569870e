import type { TextFlow } from "../read/text-flow.ts";

/**
 * How many UTF-16 units at a place in a flow are a `::first-letter` with a look of its own, punctuation included: that stays
 * as it is. Chromium paints no highlight there; Firefox paints it, in the colour of the text.
 */
export function firstLetterAt({ block, text, pieces: [first] }: TextFlow, start: number): number {
  const view = block.ownerDocument.defaultView;
  const letter = /^[\s\p{P}]*$/u.test(text.slice(0, start)) && /^\P{P}\p{M}*\p{P}*/u.exec(text.slice(start, start + 9));
  if (!letter || !view) return 0;
  for (let node: Element | Text | null = first!.node; node; node = node.parentElement) {
    if (node.nodeType === Node.ELEMENT_NODE && hasOwnLook(view, node as Element)) return letter[0].length;
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
