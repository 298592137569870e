import { composedClosest, isMatch, parentElementOf } from "../dom/tree.ts";
import type { Place } from "../../mentions/types.ts";

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

/** All of them: most text of an article stands in none. */
const anyPlace = places.map(([selector]) => selector).join(",");

/** Where on the page a block stands. */
export function placeOf(block: Element): Place {
  if (!composedClosest(block, anyPlace)) return "text";
  return places.find(([selector]) => composedClosest(block, selector))?.[1] ?? "text";
}

/** How far up it is looked for what stands before a block. */
const levelsToRule = 5;

/** Whether a rule stands right before a block. */
export function isAfterRule(block: Element): boolean {
  let at: Element | null = block;
  for (let level = 0; at && level < levelsToRule; level++, at = parentElementOf(at)) {
    const before = at.previousElementSibling;
    if (before) return before.localName === "hr";
  }
  return false;
}

/** The language of a block by its nearest `lang`, as BCP 47. */
export function languageOf(block: Element): string | undefined {
  return composedClosest(block, "[lang]")?.getAttribute("lang") || undefined;
}

const itemIds = new WeakMap<Element, number>();
const teasers = new WeakMap<Element, boolean>();
let itemCount = 0;

/** How far up it is looked for a teaser. */
const levelsToTeaser = 5;

/**
 * A number for the list item, article, row or teaser of a block, the same for all its blocks. Teasers are elements of
 * one class in a row that open with a link.
 */
export function itemOf(block: Element): number | undefined {
  const item = teaserOf(block) ?? composedClosest(block, items);
  if (!item) return undefined;
  const id = itemIds.get(item) ?? ++itemCount;
  itemIds.set(item, id);
  return id;
}

const items = "article,li,dd,tr,[role=listitem],[role=article]";

function teaserOf(block: Element): Element | undefined {
  let at: Element | null = block;
  for (let level = 0; at && level < levelsToTeaser && !isMatch(at, items); level++, at = parentElementOf(at)) {
    let known = teasers.get(at);
    if (known === undefined) teasers.set(at, (known = isTeaser(at)));
    if (known) return at;
  }
  return undefined;
}

/** Whether an element opens with a link, and so do two of the nearest elements of its class on either side. */
function isTeaser(element: Element): boolean {
  const { localName, className, previousElementSibling: before, nextElementSibling: after } = element;
  // A form's fields hide its own properties; it is no teaser.
  if (!className || !/^(?:div|section|a)$/.test(localName)) return false;
  const row = [before?.previousElementSibling, before, after, after?.nextElementSibling];
  const alike = row.filter((one) => one?.localName === localName && one.className === className);
  return alike.length > 1 && [element, ...alike].every((one) => opensWithLink(one!));
}

/** The shortest headline, and what may stand before it, a kicker, in UTF-16 units. */
const headline = 12;
const kicker = 40;

function opensWithLink(element: Element): boolean {
  const text = element.textContent.trim();
  if (element.matches("a[href]")) return text.length >= headline;
  const labels = Array.from(element.querySelectorAll("a[href]"), (link) => link.textContent.trim());
  const label = labels.find((one) => one !== "") ?? "";
  const at = text.indexOf(label);
  return label.length >= headline && at < kicker;
}
