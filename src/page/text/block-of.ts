import { parentAcross, parentElementOf } from "./closest-across.ts";
import { isInline, isUnread } from "./inline-elements.ts";

/**
 * The nearest ancestor that is no inline element: in its flows the node is read. Nothing where the text is one that
 * nobody reads. What stands straight in a shadow root is read with its host.
 */
export function blockOf(node: Node): Element | undefined {
  const page = node.ownerDocument;
  // All of it can be edited.
  if (!page || page.designMode === "on") return undefined;
  const own = node.nodeType > Node.ELEMENT_NODE ? parentElementOf(node) : (node as Element);
  // A frame's document is not what stands in the frame's element.
  for (let above = own ?? parentAcross(node); above?.ownerDocument === page; above = parentAcross(above))
    if (isUnread(above)) return undefined;
  let block = own;
  for (let above: Element | null; block && isInline(block) && (above = parentElementOf(block));) block = above;
  if (!block || isInline(block)) block = parentAcross(block ?? node);
  return block ?? undefined;
}
