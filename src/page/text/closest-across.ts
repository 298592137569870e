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
