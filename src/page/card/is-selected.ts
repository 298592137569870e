import type { FoundMention } from "../mark/found-mention.ts";
import type { Reader } from "../mark/reader.ts";

/** Whether a selection reaches into the text of a mention; asked of its own nodes, since what is around a root is told nothing of it. */
export function isSelected({ tools }: Pick<Reader, "tools">, { flow, start, end }: FoundMention): boolean {
  const selection = flow.block.ownerDocument.getSelection();
  if (selection?.type !== "Range") return false;
  const { startContainer, endContainer } = tools.flowRange(flow, start, end);
  return [startContainer, endContainer].some((node) => selection.containsNode(node, true));
}
