import type { TextFlow } from "../read/text-flow.ts";

/**
 * The number of the section that each flow stands in, given in the order of the page: how many of the page's headings
 * came so far, its own included. The title of the page opens the first section. What stands in a shadow root or a frame
 * stands where its host does. Headings are known by the flows in them: to compare places among many siblings is slow.
 */
export function sectionNumbers(page: Document, flows: TextFlow[]): number[] {
  let number = 0;
  let last: Element | undefined;
  return flows.map(({ block, place }) => {
    const heading = place === "heading" && block.getRootNode() === page ? block.closest("h2,h3") : null;
    if (heading && heading !== last) number++;
    last = heading ?? last;
    return number;
  });
}
