/** What a row of measurements comes to. */
export interface Spread {
  median: number;
  /** The quartiles. */
  low: number;
  high: number;
  count: number;
}

export function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75), count: sorted.length };
}

export const median = (values: number[]): number => spread(values).median;

export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The value below which a share of the values lie. */
export const quantile = (values: number[], share: number): number =>
  at(
    values.toSorted((one, other) => one - other),
    share,
  );

/** The value at a share of a sorted row, between two where it falls between. */
function at(sorted: number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}
