/**
 * The number of the section that each node stands in: how many headings of the page come before it. The title of the
 * page opens the first section.
 */
export function sectionCounter(page: Document): (node: Node) => number {
  const headings = [...page.querySelectorAll("h2,h3")];
  return (node) => {
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
