import type { ReportedPage } from "./report-shape.ts";

type Mention = ReportedPage["mentions"][number];

/** All mentions of one entity on a page. */
export interface MentionGroup {
  entity: string;
  name: string;
  kind: string;
  mentions: Mention[];
  /** Why they count, each reason once. */
  reasons: string[];
}

/** Mentions by entity, in the order in which the page first names them. */
export function mentionGroups(mentions: Mention[]): MentionGroup[] {
  return [...Map.groupBy(mentions, ({ entity }) => entity)].map(([entity, group]) => ({
    entity,
    name: group[0]!.name,
    kind: group[0]!.kind,
    mentions: group,
    reasons: [...new Set(group.flatMap(({ reasons }) => reasons.map(({ words }) => words)))],
  }));
}
