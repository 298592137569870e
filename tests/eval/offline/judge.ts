import type { LabelledPage, LabelledRange } from "../../unit/mentions/hard-pages/read-hard-pages.ts";

/** One occurrence that was marked: the position of its flow and UTF-16 offsets in it. */
export interface Marked {
  flow: number;
  start: number;
  end: number;
  text: string;
  entity: string;
}

/** One occurrence as it was judged. */
export interface Judged {
  page: LabelledPage;
  verdict: "right" | "wrong" | "missed";
  flow: number;
  start: number;
  end: number;
  text: string;
  entity?: string;
}

/** Compares what was marked on a page with its labels. `isGeneral` tells entities whose marks on pages of ours are free. */
export function judge(page: LabelledPage, mentions: Marked[], isGeneral: (entity: string) => boolean): Judged[] {
  const judged: Judged[] = [];
  for (const mention of mentions) {
    const { flow, start, end, text, entity } = mention;
    const found = page.ranges.find((range) => fits(range, mention));
    if (found && found.entity !== null) {
      if (found.needed) judged.push({ page, verdict: "right", flow, start, end, text, entity });
    } else if (found || (page.group === "other" && !page.near) || !isGeneral(entity))
      judged.push({ page, verdict: "wrong", flow, start, end, text, entity });
  }
  for (const range of page.ranges) {
    if (!range.needed || mentions.some((mention) => fits(range, mention))) continue;
    const { flow, start, end } = range;
    judged.push({ page, verdict: "missed", flow, start, end, text: page.flows[flow]!.text.slice(start, end) });
  }
  return judged;
}

function fits(range: LabelledRange, { flow, start, end, entity }: Marked): boolean {
  return range.flow === flow && start < range.end && end > range.start && (!range.entity || range.entity === entity);
}
