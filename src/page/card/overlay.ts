import { documentOf, isMatch, parentLaidOut } from "../dom/tree.ts";

/** What lies above the page and can be closed by a press outside of it. */
const overlays = "dialog[open],:popover-open,:fullscreen,[role=dialog],[role=alertdialog],[aria-modal=true]";

/**
 * What of a page lies above the rest of it and holds an element, the innermost one: by what it is, or, where a page made it
 * of something else, by how it stands.
 */
export function overlayAround(element: Element): Element | undefined {
  let placed: Element | undefined;
  for (let around: Element | null = element; around; around = parentLaidOut(around)) {
    if (documentOf(around) !== documentOf(element)) break;
    if (isMatch(around, overlays)) return around;
    const { position, zIndex } = getComputedStyle(around);
    if (position === "fixed" || (position === "absolute" && zIndex !== "auto")) placed ??= around;
  }
  return placed;
}
