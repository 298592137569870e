import { isShadowRoot } from "./open-roots.ts";
import { composedClosest } from "./tree.ts";
import { TEXT_NODE } from "./node-types.ts";

/** What a person types into, or may: of that nothing is taken, and nothing is marked in it. */
export const EDITABLE =
  'textarea,select,[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i],[role=textbox],[role=searchbox],[role=combobox]';

/** Whether a node is, or stands in, what a person types into. */
export function isEditable(node: Node): boolean {
  const element = node.nodeType === TEXT_NODE ? node.parentElement : node;
  return (
    node.ownerDocument?.designMode === "on" ||
    (element !== null && !isShadowRoot(element) && composedClosest(element as Element, EDITABLE) !== null)
  );
}
