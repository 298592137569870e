import type { FigureRow, MentionRow, WithheldRow } from "../../src/mentions/findings.ts";
import type { ReadPage } from "./read-pages.ts";

/** One line of `npm run scan -- --json`. */
export type ScanRow =
  | {
      page: string;
      coverage: boolean;
      why: string[];
      mentions: Omit<MentionRow, "id">[];
      withheld: WithheldRow[];
      figures: Omit<FigureRow, "id" | "marked">[];
    }
  | { page: string; error: string };

/** What the line says, in this order of its parts whatever the order in which the extension gave them. */
export function scanRow(read: ReadPage): ScanRow {
  if ("error" in read) return { page: read.page, error: read.error };
  const { coverage, why, mentions, withheld, figures } = read.report;
  return {
    page: read.page,
    coverage,
    why,
    mentions: mentions.map(({ entity, text, before, after, marked, reasons }) => ({
      entity,
      text,
      before,
      after,
      marked,
      reasons,
    })),
    withheld: withheld.map(({ entity, text, before, after, reasons }) => ({ entity, text, before, after, reasons })),
    figures: figures.map(({ fact, text, outcome, role, before, after }) => ({
      fact,
      text,
      outcome,
      role,
      before,
      after,
    })),
  };
}
