import type { Place } from "../../mentions/types.ts";
import { closestAcross, parentElementOf } from "./closest-across.ts";

/** A class of the whole page speaks of what the page has, not of what it is. */
const notThePage = ":not(html,body,main,article)";

/** What surrounds a text, by the selector of an ancestor that says so; the first that fits. */
const places: [string, Place][] = [
  ["h1,h2,h3,h4,h5,h6,[role=heading]", "heading"],
  ["nav,[role=navigation],[role=menu],[role=search],footer,[role=contentinfo]", "navigation"],
  [`address,[rel=author],[itemprop=author],[class*=byline i]${notThePage}`, "byline"],
  [`[id=comments]${notThePage},[class~=comments]${notThePage},[class~=comment]${notThePage}`, "comment"],
  ["figcaption,caption", "caption"],
  ["aside,[role=complementary]", "aside"],
];

/** Where on the page a block stands. */
export function placeOf(block: Element): Place {
  return places.find(([selector]) => closestAcross(block, selector))?.[1] ?? "text";
}

const itemIds = new WeakMap<Element, number>();
let itemCount = 0;

/** A number for the item of a list, the article or the row that a block stands in, the same for all blocks of it. */
export function itemOf(block: Element): number | undefined {
  const item = closestAcross(block, "article,li,dd,tr,[role=listitem],[role=article]");
  if (!item) return undefined;
  const id = itemIds.get(item) ?? ++itemCount;
  itemIds.set(item, id);
  return id;
}

/** How far up it is looked for what stands before a block. */
const levels = 5;

/** Whether a rule stands right before a block. */
export function isAfterRule(block: Element): boolean {
  let at: Element | null = block;
  for (let level = 0; at && level < levels; level++, at = parentElementOf(at)) {
    const before = at.previousElementSibling;
    if (before) return before.localName === "hr";
  }
  return false;
}

/** The language of a block by its nearest `lang`, as BCP 47. */
export function languageOf(block: Element): string | undefined {
  return closestAcross(block, "[lang]")?.getAttribute("lang") || undefined;
}
