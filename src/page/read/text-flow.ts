import type { Flow } from "../../mentions/types.ts";

/**
 * A text node in a flow. `start` is the offset of its first UTF-16 unit in the flow's text; negative if it began
 * before.
 */
export interface Piece {
  node: Text;
  start: number;
}

/** The text of one run of inline content, with an index back to the nodes. */
export interface TextFlow extends Flow {
  block: Element;
  pieces: Piece[];
}

/** A range of a flow, in UTF-16 units of its text. */
export interface FlowRange {
  flow: TextFlow;
  start: number;
  end: number;
}

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

/** How long a flow may be, in UTF-16 units: to scan one is one step of a slice. */
const longest = 50_000;
/** How far beyond that a good place to cut is looked for. */
const search = 2000;

/** The flow itself; a very long one in parts, each cut after a sentence, or at least after a word. */
export function* cutFlow(flow: TextFlow): Generator<TextFlow, void> {
  const { text, pieces, quotations = [] } = flow;
  let from = 0;
  let piece = 0;
  while (text.length - from > longest + search) {
    const to = cutAfter(text, from + longest);
    yield part(from, to);
    from = to;
  }
  yield from === 0 ? flow : part(from, text.length);

  function part(start: number, end: number): TextFlow {
    while (piece + 1 < pieces.length && pieces[piece + 1]!.start <= start) piece++;
    let last = piece;
    // A rule stands before the first part alone.
    const { breaks, ...rest } = flow;
    while (last + 1 < pieces.length && pieces[last + 1]!.start < end) last++;
    return {
      ...rest,
      ...(breaks && start === 0 && { breaks }),
      text: text.slice(start, end),
      pieces: pieces.slice(piece, last + 1).map(({ node, start: at }) => ({ node, start: at - start })),
      quotations: quotations
        .map(([open, close]): [number, number] => [Math.max(open, start) - start, Math.min(close, end) - start])
        .filter(([open, close]) => open < close),
    };
  }
}

/** The first good place to cut at or after `at`. */
function cutAfter(text: string, at: number): number {
  const next = text.slice(at, at + search);
  const found = /[.!?。！？]\s|\n/.exec(next) ?? /\s/.exec(next);
  return found ? at + found.index + found[0].length : at;
}
