import type { PageFindings } from "../../mentions/findings.ts";

/** How much was found, of which nothing more is claimed. */
export interface CoverageCounts {
  mentions: number;
  /** How many entities the mentions are of. */
  entities: number;
  figures: number;
  withheld: number;
}

/** Counts what was found on a page. */
export function coverageCounts({
  mentions,
  figures,
  withheld,
}: Pick<PageFindings, "mentions" | "figures" | "withheld">): CoverageCounts {
  return {
    mentions: mentions.length,
    entities: new Set(mentions.map(({ entity }) => entity)).size,
    figures: figures.length,
    withheld: withheld.length,
  };
}

/** "12 mentions, 9 names, 4 figures; 3 left unmarked; nothing else on this page was checked." */
export function coverageLine({ mentions, entities, figures, withheld }: CoverageCounts): string {
  const counted = [
    words(mentions, "mention", "mentions"),
    words(entities, "name", "names"),
    words(figures, "figure", "figures"),
  ];
  return `${counted.join(", ")}; ${withheld} left unmarked; nothing else on this page was checked.`;
}

const words = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
