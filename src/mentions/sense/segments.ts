import type { ScannedFlow } from "../scanned-flow.ts";

/** What of a page hangs together: an article, an item of a list, a brief, what stands under one heading. */
export interface Segment {
  id: number;
  /** It is one of several items that have nothing to do with each other but the page. */
  isItem: boolean;
}

/** How many items make a page a list of them. */
const MANY_ITEMS = 2;

/**
 * Parts the flows of a page, in their order, into segments: at each change of the item that the page's elements say
 * (article, list item, row), at rules, at headings, and at paragraphs that open a brief ("ISTANBUL — …") where several do.
 */
export function segmentsOf(flows: ScannedFlow[]): Segment[] {
  const briefs = flows.filter(({ opensBrief }) => opensBrief).length;
  const items = new Set(flows.map(({ flow }) => flow.item)).size;
  const segments: Segment[] = [];
  let current: Segment = { id: 0, isItem: false };
  let item: number | undefined;
  for (const [at, { flow, opensBrief }] of flows.entries()) {
    const isBrief = opensBrief && briefs >= MANY_ITEMS;
    const starts = at === 0 || flow.item !== item || flow.breaks || flow.place === "heading" || isBrief;
    if (starts) {
      const apart = isBrief || flow.breaks === true || (flow.item !== undefined && items > MANY_ITEMS);
      current = { id: current.id + 1, isItem: apart || (current.isItem && flow.item === item) };
    }
    item = flow.item;
    segments.push(current);
  }
  return segments;
}
