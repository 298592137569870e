import type { TextFlow } from "./text-flow.ts";

/** The text nodes that hold the UTF-16 units [start, end) of a flow's text, each with the offsets of what it holds of them. */
export function* flowPieces({ pieces }: TextFlow, start: number, end: number) {
  for (let index = pieceIndexAt(pieces, start); index < pieces.length && pieces[index]!.start < end; index++) {
    const { node, start: at } = pieces[index]!;
    yield { node, from: Math.max(0, start - at), to: Math.min(node.length, end - at) };
  }
}

/** The nodes and offsets of the UTF-16 units [start, end) of a flow's text. */
export function flowRange({ pieces }: TextFlow, start: number, end: number): StaticRangeInit {
  const first = pieces[pieceIndexAt(pieces, start)]!;
  // The end belongs to the piece that holds the last unit, not to the next one.
  const last = pieces[pieceIndexAt(pieces, end - 1)]!;
  return {
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  };
}

/** The index of the piece that holds a UTF-16 offset, by bisection. */
function pieceIndexAt(pieces: TextFlow["pieces"], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
