import {
  composedParent,
  documentOf,
  EDITABLE,
  ELEMENT_NODE,
  isMatch,
  parentElementOf,
  rootOf,
  styleOf,
  TEXT_NODE,
  ordinaryTags,
} from "./tree.ts";

/**
 * The nearest ancestor that isn't inline; the node is read in its flows. Undefined if the text is none that
 * people read. Text directly in a shadow root is read with its host.
 */
export function blockOf(node: Node): Element | undefined {
  const page = node.ownerDocument;
  // The whole document is editable.
  if (!page || page.designMode === "on") return undefined;
  const own = node.nodeType > ELEMENT_NODE ? parentElementOf(node) : (node as Element);
  if (isInSkipped(own ?? composedParent(node), page)) return undefined;
  let block = own;
  for (let above: Element | null; block && isInline(block) && (above = parentElementOf(block));) block = above;
  if (!block || isInline(block)) block = composedParent(block ?? node);
  return block ?? undefined;
}

const inline = new Set(
  "a abbr acronym b bdi bdo big cite data del dfn em font form i ins label mark nobr q rb rp rt rtc ruby s slot small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const unreadTags =
  "script,style,noscript,template,code,kbd,samp,textarea,input,select,option,button,svg,math,canvas,object,embed,iframe,frame,audio,video,map,head,title";
const unread = new Set(unreadTags.split(","));

/** The names of HTML. */
const known = new Set(ordinaryTags.split(","));

/** Whether an element's text continues the line around it. By its name, since a computed style costs far more. */
export function isInline(element: Element): boolean {
  const name = element.localName as unknown;
  // A form is never a block: it gives its own fields for any property that has a field's name.
  if (typeof name !== "string" || inline.has(name)) return true;
  // Animation scripts wrap each line, word or letter in a block.
  if (name === "div" && element.closest("p,h1,h2,h3,h4,h5,h6")) return true;
  // For custom and unknown elements, which are few, only the style tells.
  if (name === "div" ? !isWord(element) : known.has(name)) return false;
  return /^(inline|contents)/.test(styleOf(element).display);
}

/** The longest text that may be one word of the line around it, in UTF-16 units. */
const longestWord = 40;

/** Whether an element holds nothing but a short text, or a few that do. */
function isWord({ childNodes, firstChild }: Node): boolean {
  if (!firstChild || childNodes.length > longestWord) return false;
  if (firstChild.nodeType === TEXT_NODE) return childNodes.length === 1 && (firstChild as Text).length <= longestWord;
  return isWord(firstChild);
}

/** Whether an element holds text that nobody reads as prose: code, form fields, editable text. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (unread.has(name) || (name === "pre" && !isProse(element))) return true;
  // By attributes, not by the property: `isContentEditable` makes the browser bring its styles up to date.
  return isMatch(element, EDITABLE);
}

const SKIPPED = `${unreadTags},pre,${EDITABLE}`;

/**
 * Whether an element or one above it in its document is skipped, also over the borders of shadow roots. The browser's own
 * search: a script that asks each ancestor takes several times as long, and each block is asked for.
 */
function isInSkipped(element: Element | null, page: Document): boolean {
  // A frame's document is not what stands in the frame's element.
  for (let from = element; from && documentOf(from) === page;) {
    const found: Element | null = Element.prototype.closest.call(from, SKIPPED);
    if (found && isSkipped(found)) return true;
    // Of preformatted prose what is around it counts.
    from = found ? composedParent(found) : composedParent(rootOf(from));
  }
  return false;
}

/** How much of a text is checked, and the shortest text that is, in UTF-16 units. */
const sample = 4000;
const least = 100;

/** Texts known to be prose: text appended to them changes nothing. */
const proses = new WeakSet<Element>();
/** Texts known not to be prose until they change: a coloured listing is checked for each of its words. */
let codes = new WeakSet<Element>();

/** Call it when text has changed: what was code may be prose now. */
export const forgetCode = (): void => void (codes = new WeakSet());

/**
 * Whether a preformatted text is prose, as in mailing lists and court papers, not a program, a log or a table: nearly
 * all letters, hardly any signs of code, sentences, and lines of several words.
 */
function isProse(element: Element): boolean {
  if (proses.has(element) || codes.has(element)) return proses.has(element);
  const isIt = looksLikeProse(element);
  (isIt ? proses : codes).add(element);
  return isIt;
}

function looksLikeProse(element: Element): boolean {
  const text = element.textContent.slice(0, sample);
  if (text.length < least || element.querySelector("code,kbd,samp")) return false;
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  const solid = count(/\S/g);
  return (
    count(/[\p{L}\p{M}]/gu) > solid * 0.8 &&
    count(/[{}<>=|\\_$#^~`[\]]/g) < solid * 0.01 &&
    count(/[.!?…։؟]["'”’»)]*(?:\s|$)|[。！？]/g) > solid / 800 &&
    // A word of a script without spaces has some signs; a line of them is a word.
    Math.max(count(/\S+/g), solid / 8) > count(/\S.*/g) * 4
  );
}
