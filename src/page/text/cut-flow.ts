import type { TextFlow } from "./text-flow.ts";

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
