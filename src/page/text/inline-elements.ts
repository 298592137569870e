import { others } from "./open-roots.ts";
import { isMatch } from "./closest-across.ts";
import { isProse } from "./is-prose.ts";
import { TYPED } from "./typed.ts";

const inline = new Set(
  "a abbr acronym b bdi bdo big cite data del dfn em font form i ins label mark nobr q rb rp rt rtc ruby s slot small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const unread = new Set(
  "script style noscript template code kbd samp textarea input select option button svg math canvas object embed iframe frame audio video map head title".split(
    " ",
  ),
);

/** The names of HTML. */
const known = new Set(others.split(","));

/** Whether an element's text runs on in the line around it. Told by its name: a computed style costs far more. */
export function isInline(element: Element): boolean {
  const name = element.localName as unknown;
  // A form is never a block: it gives its own fields for any property that has a field's name.
  if (typeof name !== "string" || inline.has(name)) return true;
  // Scripts that animate a text put each of its lines, words or letters into a block.
  if (name === "div" && element.closest("p,h1,h2,h3,h4,h5,h6")) return true;
  // What a custom or unknown element is, only its style knows; they are few.
  if (name === "div" ? !isWord(element) : known.has(name)) return false;
  return /^(inline|contents)/.test(getComputedStyle(element).display);
}

/** How many UTF-16 units a text has at most that may be laid out as a word in a line around it. */
const longestWord = 40;

/** Whether an element holds nothing but a short text, or a few that do. */
function isWord({ childNodes, firstChild }: Node): boolean {
  if (!firstChild || childNodes.length > longestWord) return false;
  if (firstChild.nodeType === Node.TEXT_NODE)
    return childNodes.length === 1 && (firstChild as Text).length <= longestWord;
  return isWord(firstChild);
}

/** Whether an element holds text that nobody reads as prose: code, form fields, editable text. */
export function isUnread(element: Element): boolean {
  const name = element.localName;
  if (unread.has(name) || (name === "pre" && !isProse(element))) return true;
  // By attributes, not by the property: `isContentEditable` makes the browser bring its styles up to date.
  return isMatch(element, TYPED);
}
