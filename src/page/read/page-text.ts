import {
  EDITABLE,
  ELEMENT_NODE,
  isEditable,
  isMatch,
  isShadowRoot,
  relatedNode,
  TEXT_NODE,
  textContentOf,
} from "../dom/tree.ts";

/** A script or style of fewer UTF-16 units is faster to search than to leave out. */
const longScript = 2000;

/** How much text is put together between two looks at the clock, in UTF-16 units. */
const unitsAPause = 20_000;

/** What has more elements is taken child by child. */
const fewElements = 5000;

/**
 * The text below a root, taken from `textContent`: twice as fast as a walk over the nodes. It comes in pieces, in
 * order; the texts of elements run together. Long scripts and editable text are left out.
 */
export function* textBelow(root: Element | ShadowRoot): Generator<string, void> {
  if (isEditable(isShadowRoot(root) ? root.host : root)) return;
  const leftOut = new Set<Node>();
  /** Ancestors of what is left out: they are taken child by child. */
  const around = new Set<Node>();
  for (const element of root.querySelectorAll(`script,style,${EDITABLE}`)) {
    if (isMatch(element, "script,style") && ((element.firstChild as Text | null)?.length ?? 0) < longScript) continue;
    leftOut.add(element);
    for (let above = relatedNode("parentNode", element); above && above !== root && !around.has(above);) {
      around.add(above);
      above = relatedNode("parentNode", above);
    }
  }
  const isLarge = count(root) > fewElements ? (child: Element) => count(child) > fewElements : () => false;
  yield* gather(root);

  function* gather(node: Node): Generator<string, void> {
    let text = "";
    for (let child = relatedNode("firstChild", node); child; child = relatedNode("nextSibling", child)) {
      if (leftOut.has(child)) continue;
      // Of a form with a field of that name it is no number.
      if (child.nodeType > ELEMENT_NODE) text += child.nodeType === TEXT_NODE ? (child as Text).data : "";
      else if (around.has(child) || isLarge(child as Element)) {
        yield text;
        yield* gather(child);
        text = "";
      } else text += textContentOf(child);
      // Thousands of small children are much work, too.
      if (text.length < unitsAPause) continue;
      yield text;
      text = "";
    }
    yield text;
  }
}

function count(root: Element | ShadowRoot): number {
  return isShadowRoot(root) ? 0 : Element.prototype.getElementsByTagName.call(root, "*").length;
}
