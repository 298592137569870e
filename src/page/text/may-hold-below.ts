import { goOn } from "./find-blocks.ts";
import { isUnread } from "./inline-elements.ts";
import { type Inner, openRoots } from "./open-roots.ts";

/** How many nodes, and how many UTF-16 units, are looked at between two looks at the clock. */
const stepsAPause = 1000;
const unitsAPause = 50_000;

/** A longer text is worth asking what element it stands in before it is looked at: inline scripts are long. */
const longText = 2000;

/** How much of a part is looked at again with the next one, in UTF-16 units: a name may stand over both. */
const reach = 400;

/**
 * Whether some name may stand below `root`, by its text run together, open shadow roots and frames included. Costs little more than
 * to walk over the text nodes; pauses from time to time, so that the caller can measure its slice.
 *
 * @param mayHold must not mind that texts of several elements have run together
 * @param enter told of each open shadow root and each frame; gives what is to be walked of it
 */
export function* mayHoldBelow(
  root: Element | ShadowRoot,
  mayHold: (text: string) => boolean,
  enter: (inner: Inner) => Element | ShadowRoot | undefined,
): Generator<undefined, boolean> {
  for (const text of textBelow(root)) {
    if (mayHold(text)) return true;
    yield;
  }
  for (const inner of openRoots(root)) {
    yield;
    const below = inner && enter(inner);
    if (below && (yield* mayHoldBelow(below, mayHold, enter))) return true;
  }
  return false;
}

/** The text below a root in parts that overlap. */
function* textBelow(root: Element | ShadowRoot): Generator<string, void> {
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
