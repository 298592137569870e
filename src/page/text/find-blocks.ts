import { isInline, isUnread } from "./inline-elements.ts";

/** What the first look asks of a text. */
type MayHold = (text: string) => boolean;

/** A longer text node is worth asking what element it stands in before its text is looked at: inline scripts are long. */
const longText = 2000;

const letterAtEnd = /[\p{L}\p{N}]+$/u;
const letterAtStart = /^[\p{L}\p{N}]+/u;

/**
 * The first look: walks the text nodes below `root` and yields each block in which some name may stand, once, in the
 * order of the page. A name that is parted over nodes ("<b>P</b>egasus") is looked for in the joined word too.
 * Shadow roots that are open are walked after the host's own children.
 *
 * Yields nothing between two blocks but `undefined` from time to time, so that the caller can measure its slice.
 */
export function* findBlocks(root: Node, mayHold: MayHold): Generator<Element | undefined, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const seen = new Set<Element>();
  let parted = "";
  let steps = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (++steps % stepsAPause === 0) yield undefined;
    if (node.nodeType === Node.ELEMENT_NODE) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) yield* findBlocks(shadowRoot, mayHold);
      continue;
    }
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = (node as Text).data;
    if (text.length > longText && (!node.parentElement || isUnread(node.parentElement))) continue;
    const held = mayHold(text) || (parted !== "" && mayHold(parted + (letterAtStart.exec(text)?.[0] ?? "")));
    const end = letterAtEnd.exec(text.length > 40 ? text.slice(-40) : text)?.[0] ?? "";
    parted = end.length === text.length ? parted + end : end;
    if (!held) continue;
    const block = blockOf(node);
    if (block && !seen.has(block)) {
      seen.add(block);
      yield block;
    }
  }
}

/** How many nodes are walked between two looks at the clock. */
const stepsAPause = 500;

/** The nearest ancestor that is no inline element; nothing where the text is one that nobody reads. */
export function blockOf(node: Node): Element | undefined {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && isInline(element) && !isUnread(element)) element = element.parentElement;
  for (let above = element; above; above = above.parentElement) if (isUnread(above)) return undefined;
  return element ?? undefined;
}
