/** A short page, its headline first, with what is said of its numbers. */
export interface FigurePage {
  language: string;
  flows: string[];
  /**
   * Each number as printed, then the outcomes that are right; `nothing` where it may be passed over. A second row with the
   * same text is its second place. No other number may be told.
   */
  numbers: [text: string, ...outcomes: string[]][];
}
