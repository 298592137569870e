import { parentAcross } from "../text/closest-across.ts";

/**
 * The number of the section that each node stands in: how many headings of the page come before it. The title of the
 * page opens the first section. What stands in a shadow root or a frame stands where its host does.
 */
export function sectionCounter(page: Document): (node: Node) => number {
  let all: Element[] | undefined;
  return (inner) => {
    const headings = (all ??= [...page.querySelectorAll("h2,h3")]);
    const node = onPage(page, inner);
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle]!;
      const before = heading.contains(node) || heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
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
