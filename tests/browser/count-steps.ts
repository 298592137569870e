type Method = (this: { length?: number }, ...given: unknown[]) => unknown;
type Methods = Record<string, Method>;

/** Each call is a step: of a loop over a list, a set or a map, and of what asks one of these. */
const single: [object, string[]][] = [
  ...[[], new Set(), new Map()].map((list): [object, string[]] => [
    Object.getPrototypeOf(list[Symbol.iterator]()) as object,
    ["next"],
  ]),
  [Set.prototype, ["has", "add", "delete"]],
  [Map.prototype, ["has", "get", "set", "delete"]],
];
/** Each call is as many steps as the list has items: it may look at all of them. */
const whole = "filter map flatMap forEach some every find findIndex indexOf includes splice slice reduce".split(" ");

/**
 * How many steps some work takes: items that loops come to, and questions to sets and maps. Unlike a time it is the same
 * on every machine.
 */
export async function countSteps(work: () => unknown): Promise<number> {
  let steps = 0;
  const undo = [...single, [Array.prototype, whole] as const].flatMap(([owner, names]) =>
    names.map((name) => {
      const methods = owner as Methods;
      const plain = methods[name]!;
      methods[name] = function counted(...given) {
        steps += owner === Array.prototype ? this.length! : 1;
        return plain.apply(this, given);
      };
      return () => (methods[name] = plain);
    }),
  );
  try {
    await work();
    return steps;
  } finally {
    for (let at = 0; at < undo.length; at++) undo[at]!();
  }
}
