interface Placed {
  position: number;
  start: number;
}

/** Sorts what was found by its place on the page. Where its flow stands is known, since to compare nodes is slow. */
export function byPlace(one: Placed, other: Placed): number {
  return one.position - other.position || one.start - other.start;
}
