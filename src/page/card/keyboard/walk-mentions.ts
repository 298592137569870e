import { type FoundMention, listMentions } from "../../mark/found-mention.ts";
import { liveRange } from "../../mark/hit-test.ts";
import { outermostHost } from "../../dom/tree.ts";
import type { Reader } from "../../mark/reader.ts";
import { focusedIn } from "./focus.ts";
import { toPageBox, frameOffset } from "../place/geometry.ts";

/** A mention and its number among those of the page, from 1. */
export interface Step {
  mention: FoundMention;
  at: number;
  of: number;
}

/** The mention at which the keyboard stands, and the ways from it. */
interface Walk {
  /** Goes to the next mention (1) or the one before (-1), round the ends of the page; also to those without a mark. */
  step(by: 1 | -1): Step | undefined;
  /** The mention that is meant: the one at the caret, else the one stepped to last, else the next one in view. */
  here(): FoundMention | undefined;
}

/** A place in the text. */
type Caret = { node: Node; offset: number };

export function walkMentions(page: Document, reader: Reader): Walk {
  let current: number | undefined;
  /** The caret that was there at the last step: only one that moved since says where the reader is. */
  let seen: Caret | undefined;

  const movedCaret = () => {
    const caret = caretOf(page, reader);
    return caret?.node === seen?.node && caret?.offset === seen?.offset ? undefined : caret;
  };
  /** The index before which (by 1) or after which (by -1) the next step falls. */
  const start = (mentions: FoundMention[], by: 1 | -1) => {
    const caret = movedCaret();
    const stood = mentions.findIndex(({ id }) => id === current);
    if (!caret && stood >= 0) return stood + by;
    const after = mentions.findIndex((mention) => (caret ? isAfter(reader, mention, caret) : isBelow(reader, mention)));
    const next = after < 0 ? mentions.length : after;
    if (by > 0) return next;
    const before = mentions[next - 1];
    // One step back from within a mention leads before it.
    return next - (before && caret && holds(reader, before, caret) ? 2 : 1);
  };
  const step = (by: 1 | -1): Step | undefined => {
    const mentions = listMentions(reader);
    const of = mentions.length;
    const from = start(mentions, by);
    for (let turn = 0; turn < of; turn++) {
      const index = (((from + turn * by) % of) + of) % of;
      const mention = mentions[index]!;
      // What the page hides, as in a closed menu, is no place to go to.
      if (!reader.isSeen(mention)) continue;
      current = mention.id;
      seen = caretOf(page, reader);
      return { mention, at: index + 1, of };
    }
    return undefined;
  };
  return {
    step,
    here() {
      const caret = movedCaret();
      const at = caret && reader.all().find((mention) => holds(reader, mention, caret));
      const stood = current === undefined ? undefined : reader.mention(current);
      if (at) current = at.id;
      return at ?? stood ?? step(1)?.mention;
    },
  };
}

/** The caret of the page, or of the frame that has the focus; a selection has its place where it ends. */
function caretOf(page: Document, reader: Reader): Caret | undefined {
  const inside = (focusedIn(page) as Partial<HTMLIFrameElement> | null)?.contentDocument;
  if (inside) return caretOf(inside, reader);
  const selection = page.getSelection();
  if (!selection?.focusNode) return undefined;
  // The selection itself says only where the host of a shadow root is.
  const range = selection.getComposedRanges?.({ shadowRoots: reader.rootsIn(page) })[0];
  if (!range) return { node: selection.focusNode, offset: selection.focusOffset };
  return selection.direction === "backward"
    ? { node: range.startContainer, offset: range.startOffset }
    : { node: range.endContainer, offset: range.endOffset };
}

function isAfter({ page, tools }: Reader, { flow, start, end }: FoundMention, { node, offset }: Caret): boolean {
  const { startContainer, startOffset } = tools.flowRange(flow, start, end);
  if (startContainer === node) return startOffset > offset;
  // Nodes of two frames or shadow roots have no order of their own.
  const [one, other] =
    node.getRootNode() === startContainer.getRootNode()
      ? [node, startContainer]
      : [outermostHost(page, node), outermostHost(page, startContainer)];
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function holds(reader: Reader, mention: FoundMention, { node, offset }: Caret): boolean {
  return (
    mention.flow.pieces.some((piece) => piece.node === node) &&
    liveRange(mention.flow.block.ownerDocument, reader, mention).isPointInRange(node, offset)
  );
}

/** Whether a mention is in the page's viewport or below it. */
function isBelow(reader: Reader, mention: FoundMention): boolean {
  const { ownerDocument } = mention.flow.block;
  const box = liveRange(ownerDocument, reader, mention).getBoundingClientRect();
  return toPageBox(frameOffset(ownerDocument, reader.page), box).bottom > 0;
}
