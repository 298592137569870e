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
