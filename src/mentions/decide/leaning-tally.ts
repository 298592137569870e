import type { Leaning, Leanings } from "./features.ts";

/** How many occurrences lean for the story, and how many against it in each printed form. */
interface Counts {
  for: number;
  against: Map<string, number>;
}

/** How the occurrences of forms lean, by a number for what they are counted in. */
export class LeaningTally {
  readonly #counts = new Map<number, Counts>();

  note(key: number, form: string, leaning: Leaning): void {
    let counts = this.#counts.get(key);
    if (!counts) this.#counts.set(key, (counts = { for: 0, against: new Map() }));
    if (leaning > 0) counts.for++;
    if (leaning < 0) counts.against.set(form, (counts.against.get(form) ?? 0) + 1);
  }

  /**
   * Whether another occurrence leans for the story, and one in the same form against it, as 0 or 1: what "Pegaso" is says
   * nothing of "Pegasus". `own` is the leaning of the one that asks.
   */
  others(key: number, form: string, own: Leaning): Leanings {
    const { for: pro, against } = this.#counts.get(key) ?? { for: 0, against: undefined };
    const con = against?.get(form) ?? 0;
    return { for: pro > (own > 0 ? 1 : 0) ? 1 : 0, against: con > (own < 0 ? 1 : 0) ? 1 : 0 };
  }

  /** Whether some occurrences lean against the story, and none for it. */
  isOnlyAgainst(key: number): boolean {
    const counts = this.#counts.get(key);
    return counts !== undefined && counts.for === 0 && counts.against.size > 0;
  }
}

/** One number for an entity in a segment. */
export const keyOf = (entity: number, segment: number) => entity * 2 ** 24 + segment;
