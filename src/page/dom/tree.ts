/** What DOM itself says of a node: for `form.parentNode` a form gives the field of its that has this name. */
const native = (key: keyof Node | "assignedSlot", node: Node): unknown => Reflect.get(Element.prototype, key, node);
export const parentElementOf = (node: Node) => native("parentElement", node) as Element | null;
export const documentOf = (node: Node) => native("ownerDocument", node) as Document;
export const rootOf = (node: Node) => Node.prototype.getRootNode.call(node) as Document | ShadowRoot;
export const isMatch = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);
export const textContentOf = (node: Node) => native("textContent", node) as string;

/**
 * The element above a node; above a shadow root, and at the root itself, that is the host, and above the document of a
 * frame it is the frame. Not told by `instanceof`: each frame has classes of its own.
 */
export function parentAcross(node: Node): Element | null {
  const above = parentElementOf(node);
  if (above) return above;
  const root = (native("parentNode", node) as Node | null) ?? node;
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (root as Partial<ShadowRoot>).host ?? null;
  // What stands around the page itself is none of ours.
  return root === document ? null : ((root as Partial<Document>).defaultView?.frameElement ?? null);
}

/** `closest`, also over the borders of shadow roots and frames. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = parentAcross(rootOf(from))) {
    const found = Element.prototype.closest.call(from, selector);
    if (found) return found;
  }
  return null;
}

/** Whether an element or one above it is among these, also over the borders of shadow roots and frames. */
export function standsIn(element: Element | null, these: Set<Element>): boolean {
  if (these.size === 0) return false;
  for (let above = element; above; above = parentAcross(above)) if (these.has(above)) return true;
  return false;
}

/** The element around a node as it is laid out: what is put into a slot of a shadow root stands in that slot. */
export function parentLaidOut(node: Node): Element | null {
  // Of a form with such a field it would be that.
  const slot = node.nodeType > Node.ELEMENT_NODE ? (node as Partial<Text>).assignedSlot : native("assignedSlot", node);
  return (slot as Element | null | undefined) ?? parentAcross(node);
}

/** Whether a text is in a link, also in one that a shadow root has around its slot. */
export function isInLink(element: Element): boolean {
  let around: Element | null = element;
  while (around && !isMatch(around, "a[href]")) around = parentLaidOut(around);
  return around !== null;
}

/**
 * Whether a node is still shown: in its document, and that in a window. A frame that went keeps its document whole; in
 * Firefox it soon is dead, and to touch it throws.
 */
export function isOnPage(node: Node): boolean {
  try {
    return node.isConnected && (node.ownerDocument ?? (node as Document)).defaultView !== null;
  } catch {
    return false;
  }
}

/** The node itself, or the host or frame of the page in which it stands. */
export function hostOnPage(page: Document, node: Node): Node {
  for (let at = node; ;) {
    const root = at.getRootNode();
    const above = root === page ? null : parentAcross(root);
    if (!above) return at;
    at = above;
  }
}

/** The element itself, or the one around it whose box its text stands in, where it has none of its own. */
export function boxOf(element: Element): Element {
  let box: Element = element;
  while (getComputedStyle(box).display === "contents") box = parentAcross(box) ?? element.ownerDocument.documentElement;
  return box;
}

/** Whether a block is shown, or would be if each `<details>` around it were open. */
export function isShown(block: Element): boolean {
  // `checkVisibility` asks whether the box is shown, not what is in it (`hidden=until-found`).
  if (block.checkVisibility({ visibilityProperty: true }))
    return getComputedStyle(block).contentVisibility !== "hidden";
  const above = parentAcross(block);
  if (!above) return false;
  // It has no box of its own, so its children stand in the one around it.
  if (getComputedStyle(block).display === "contents") return isShown(above);
  const details = closestAcross(above, "details:not([open])");
  if (!details) return false;
  for (let part: Element | null = block; part && part !== details; part = parentAcross(part))
    if (hides(getComputedStyle(part))) return false;
  return isShown(details);
}

/** Whether an element of this style hides its own text, wherever it stands. */
export function hides({ display, visibility }: CSSStyleDeclaration): boolean {
  return display === "none" || visibility !== "visible";
}

/** What is read of a whole document. */
export const wholeOf = (page: Document): Element => page.body ?? page.documentElement;

/** Whether an element is rendered; with `now` also not left out because it is far away. */
export const isRendered = (element: Element, now = false) =>
  Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: now });
