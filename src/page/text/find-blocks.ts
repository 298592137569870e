import { GAP, kindOf } from "../../mentions/letters.ts";
import { blockOf } from "./block-of.ts";
import { isUnread } from "./inline-elements.ts";
import { type Inner, isShadowRoot, openRoots } from "./open-roots.ts";

/** What the first look asks of a text. */
type MayHold = (text: string) => boolean;

/** How many nodes, and how many UTF-16 units, are looked at between two looks at the clock. */
const stepsAPause = 500;
const unitsAPause = 50_000;

/** A longer text is worth asking what element it stands in before it is looked at: inline scripts are long. */
const longText = 2000;

/** How far a name that is parted over nodes is looked for to each side of a border, in UTF-16 units. */
const reach = 60;

/**
 * The first look: walks the text nodes below `root` and yields each block in which some name may stand, once; those in
 * open shadow roots and frames come last. A name that is parted over nodes ("<b>P</b>egasus") is looked for across their border.
 *
 * Yields nothing between two blocks but `undefined` from time to time, so that the caller can measure its slice.
 *
 * @param enter told of each open shadow root and each frame; gives what is to be walked of it
 */
export function* findBlocks(
  root: Element | ShadowRoot,
  mayHold: MayHold,
  enter: (inner: Inner) => Element | ShadowRoot | undefined = ownRoots,
): Generator<Element | undefined, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  let before = "";
  let steps = 0;
  for (let node = nextText(walker); node; node = nextText(walker)) {
    if (++steps % stepsAPause === 0) {
      yield undefined;
      goOn(walker);
    }
    const { data } = node;
    if (data.length > longText && isUnread(node.parentElement ?? document.documentElement)) continue;
    // A name that goes on in the next node is seen only where it ends the text.
    const text = data.trimEnd();
    let held = text !== "" && (text.length > unitsAPause ? yield* holdsSomewhere(text, mayHold) : mayHold(text));
    if (!held && before !== "" && isLetter(text.charCodeAt(0)))
      held = mayHold((before + text.slice(0, reach)).trimEnd());
    before = text !== "" && text === data && goesOn(text) ? (before + text.slice(-reach)).slice(-reach) : "";
    if (!held) continue;
    const block = blockOf(node);
    if (block && !seen.has(block)) {
      seen.add(block);
      yield block;
      goOn(walker);
    }
  }
  for (const inner of openRoots(root)) {
    yield undefined;
    const below = inner && enter(inner);
    if (below) yield* findBlocks(below, mayHold, enter);
  }
}

function ownRoots(inner: Inner): ShadowRoot | undefined {
  return isShadowRoot(inner) ? inner : undefined;
}

function nextText(walker: TreeWalker): Text | null {
  return walker.nextNode() as Text | null;
}

/**
 * After a pause: where the page took away the node that the walk stands on, it begins again. (A `NodeIterator` would know
 * a better place, but Chromium's loses its own when all children of an element go at once.)
 */
function goOn(walker: TreeWalker): void {
  if (!walker.root.contains(walker.currentNode)) walker.currentNode = walker.root;
}

/** The same for a very long text, a part at a time. */
function* holdsSomewhere(text: string, mayHold: MayHold): Generator<undefined, boolean> {
  for (let from = 0; from < text.length; from += unitsAPause) {
    if (mayHold(text.slice(from, from + unitsAPause + reach))) return true;
    yield undefined;
  }
  return false;
}

function isLetter(unit: number): boolean {
  return kindOf(unit) !== GAP;
}

/** Whether the last word of a text may go on in the next node: it ends in a letter or in a sign that stands in words. */
function goesOn(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return isLetter(unit) || "'’-‑".includes(String.fromCharCode(unit));
}
