/** The element above a node; above a shadow root, and at the root itself, that is the host. */
export function parentAcross(node: Node): Element | null {
  const { parentElement, parentNode } = node;
  const root = parentNode ?? node;
  return parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** `closest`, also over the borders of shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = parentAcross(from.getRootNode())) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return null;
}
