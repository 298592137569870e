import type { FigureRow, MentionRow, WithheldRow } from "../../src/mentions/findings.ts";
import { englishReasons } from "../strings.ts";
import type { ReadPage } from "./read-pages.ts";

const inEnglish = await englishReasons();

/** With its reasons as sentences. */
type Told<Row> = Omit<Row, "reasons"> & { reasons: string[] };

/** One line of `npm run scan -- --json`. */
export type ScanRow =
  | {
      page: string;
      coverage: boolean;
      why: string[];
      mentions: Told<Omit<MentionRow, "id">>[];
      withheld: Told<Omit<WithheldRow, "id">>[];
      figures: Omit<FigureRow, "id" | "marked">[];
    }
  | { page: string; error: string };

/** The fields of a line, always in this order. */
export function scanRow(read: ReadPage): ScanRow {
  if ("error" in read) return { page: read.page, error: read.error };
  const { coverage, why, mentions, withheld, figures } = read.report;
  return {
    page: read.page,
    coverage,
    why,
    mentions: mentions.map(({ entity, text, before, after, marked, visible, reasons }) => ({
      entity,
      text,
      before,
      after,
      marked,
      visible,
      reasons: reasons.map(inEnglish),
    })),
    withheld: withheld.map(({ entity, text, before, after, reasons }) => ({
      entity,
      text,
      before,
      after,
      reasons: reasons.map(inEnglish),
    })),
    figures: figures.map(
      ({ fact, figure, text, outcome, amount, comparison, source, role, visible, before, after }) => ({
        fact,
        figure,
        text,
        outcome,
        amount,
        comparison,
        source,
        role,
        visible,
        before,
        after,
      }),
    ),
  };
}
