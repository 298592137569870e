import { spread } from "../stats.ts";

/** A dash where there is no number. */
export const number = (value: number | undefined, digits = 2): string =>
  value !== undefined && Number.isFinite(value) ? value.toFixed(digits) : "–";

/** The median, with the quartiles in brackets. */
export function within(values: number[], digits = 2): string {
  const { median: middle, low, high } = spread(values);
  return values.length === 0 ? "–" : `${number(middle, digits)} (${number(low, digits)}–${number(high, digits)})`;
}

export const percent = (share: number): string => `${number(share * 100, 1)} %`;
