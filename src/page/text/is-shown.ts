import { closestAcross, parentAcross } from "./closest-across.ts";

/** Whether a block is shown, or would be if each `<details>` around it were open. */
export function isShown(block: Element): boolean {
  // `checkVisibility` asks whether the box is shown, not what is in it (`hidden=until-found`).
  if (block.checkVisibility({ visibilityProperty: true }))
    return getComputedStyle(block).contentVisibility !== "hidden";
  const above = parentAcross(block);
  if (!above) return false;
  // It has no box of its own, so its children stand in the one around it.
  if (getComputedStyle(block).display === "contents") return isShown(above);
  const details = closestAcross(above, "details:not([open])");
  if (!details) return false;
  for (let part: Element | null = block; part && part !== details; part = parentAcross(part))
    if (hides(getComputedStyle(part))) return false;
  return isShown(details);
}

/** Whether an element of this style hides its own text, wherever it stands. */
export function hides({ display, visibility }: CSSStyleDeclaration): boolean {
  return display === "none" || visibility !== "visible";
}
