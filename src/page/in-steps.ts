/** How many items are done between two looks at the clock. */
const itemsAPause = 50;

/** `map` a small step at a time. */
export function* inSteps<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item, index: number) => Result,
): Generator<undefined, Result[]> {
  const made: Result[] = [];
  for (const item of items) {
    made.push(make(item, made.length));
    if (made.length % itemsAPause === 0) yield;
  }
  return made;
}
