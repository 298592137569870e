/** Whether a node is still shown: in its document, and that in a window. A frame that went keeps its document whole. */
export function isOnPage(node: Node): boolean {
  return node.isConnected && node.ownerDocument?.defaultView !== null;
}
