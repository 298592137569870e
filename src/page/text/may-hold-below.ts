import { textContentOf } from "./closest-across.ts";
import { goOn } from "./find-blocks.ts";
import { isUnread } from "./inline-elements.ts";
import { type Inner, openRoots } from "./open-roots.ts";

/** A part of a page with no more elements than this is looked at in one go. */
const fewElements = 5000;

/** How many nodes, and how many UTF-16 units, are looked at between two looks at the clock. */
const stepsAPause = 1000;
const unitsAPause = 50_000;

/** A longer text is worth asking what element it stands in before it is looked at: inline scripts are long. */
const longText = 2000;

/** How much of a part is looked at again with the next one, in UTF-16 units: a name may stand over both. */
const reach = 400;

/**
 * Whether some name may stand below `root`, by its text run together, open shadow roots and frames included. Costs hardly more than
 * to walk over the text nodes; pauses from time to time, so that the caller can measure its slice. Hosts with a name of HTML
 * and children of their own are left to a later look (`watchRoots`), since each such element would have to be asked.
 *
 * @param mayHold must not mind that texts of several elements have run together
 * @param enter told of each open shadow root and each frame; gives what is to be walked of it
 */
export function* mayHoldBelow(
  root: Element | ShadowRoot,
  mayHold: (text: string) => boolean,
  enter: (inner: Inner) => Element | ShadowRoot | undefined,
): Generator<undefined, boolean> {
  const few = root.querySelectorAll("*").length <= fewElements;
  for (const text of few ? inParts(textOf(root, aroundLongScripts(root))) : walkedText(root)) {
    if (mayHold(text)) return true;
    yield;
  }
  for (const inner of openRoots(root, false)) {
    yield;
    const below = inner && enter(inner);
    if (below && (yield* mayHoldBelow(below, mayHold, enter))) return true;
  }
  return false;
}

/**
 * The text below an element as the browser itself puts it together, which takes half of what a walk over the nodes takes;
 * without the long scripts, which only the elements around them have to be asked one by one for.
 */
function textOf(root: Node, around: Set<Node>): string {
  let text = "";
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (around.has(child)) text += textOf(child, around);
    else if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
    else if (!(child.nodeType > Node.TEXT_NODE) && !isLong(child)) text += textContentOf(child);
  }
  return text;
}

/** The elements below `root` that hold long scripts or styles. */
function aroundLongScripts(root: Node & ParentNode): Set<Node> {
  const around = new Set<Node>();
  for (const script of root.querySelectorAll("script,style")) {
    if (!isLong(script)) continue;
    for (let above = script.parentNode; above && above !== root && !around.has(above); above = above.parentNode)
      around.add(above);
  }
  return around;
}

/** Whether an element is a long script or style: these hold one text node. */
function isLong(element: Node): boolean {
  const { localName, firstChild } = element as Element;
  return (localName === "script" || localName === "style") && ((firstChild as Text | null)?.length ?? 0) > longText;
}

/** A text in parts that overlap. */
function* inParts(text: string): Generator<string, void> {
  for (let from = 0; from < text.length; from += unitsAPause) yield text.slice(from, from + unitsAPause + reach);
}

/** The text below a root of many nodes, in parts that overlap. */
function* walkedText(root: Element | ShadowRoot): Generator<string, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = "";
  let steps = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length > longText && isUnread(node.parentElement ?? document.documentElement)) continue;
    text += data;
    if (++steps % stepsAPause !== 0 && text.length < unitsAPause) continue;
    while (text.length > unitsAPause + reach) {
      yield text.slice(0, unitsAPause + reach);
      text = text.slice(unitsAPause);
    }
    yield text;
    text = text.slice(-reach);
    if (!goOn(walker)) return;
  }
  yield text;
}
