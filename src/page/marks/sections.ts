import { parentAcross } from "../text/closest-across.ts";

/**
 * The number of the section that each node stands in: how many headings of the page come before it. The title of the
 * page opens the first section. What stands in a shadow root or a frame stands where its host does.
 */
export function sectionCounter(page: Document): (node: Node) => number {
  let all: Element[] | undefined;
  // Blocks are mostly asked for in their order, and to compare places among many siblings is slow.
  let at = 0;
  return (inner) => {
    const headings = (all ??= [...page.querySelectorAll("h2,h3")]);
    const node = onPage(page, inner);
    let low = 0;
    let high = headings.length;
    for (const guesses = [at - 1, at]; low < high;) {
      const guess = guesses.shift() ?? -1;
      const place = guess >= low && guess < high ? guess : (low + high) >> 1;
      const heading = headings[place]!;
      if (heading.contains(node) || heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
        low = place + 1;
      else high = place;
    }
    return (at = low);
  };
}

/** The node itself, or the host or frame of the page in which it stands. */
function onPage(page: Document, node: Node): Node {
  for (let at = node; ;) {
    const root = at.getRootNode();
    const above = root === page ? null : parentAcross(root);
    if (!above) return at;
    at = above;
  }
}
