import type { Matcher } from "../matcher.ts";
import { walkPhrases } from "../walk-phrases.ts";

/** A printed term of figures: a unit, a role or another role. Offsets are UTF-16 units. */
export interface Term {
  kind: "unit" | "role" | "other";
  /** Indexes of the figures that it is a term of. */
  figures: Set<number>;
  /** A unit with which the figures' numbers are printed for something else: people, for numbers. */
  isOther: boolean;
  start: number;
  end: number;
}

const kinds: Record<string, Term["kind"]> = { u: "unit", p: "unit", r: "role", o: "other" };

/** The terms of figures that a text prints, in its order; of two that overlap in kind the longer stays. */
export function readTerms({ figureIndex }: Matcher, text: string, language: string): Term[] {
  const found: Term[] = [];
  walkPhrases(text, language, figureIndex, ({ meanings }, start, end) => {
    for (const kind of ["u", "p", "r", "o"]) {
      const own = meanings
        .filter((meaning) => meaning[0] === kind)
        .flatMap((meaning) => meaning.slice(1).split(".").map(Number));
      if (own.length > 0)
        addTerm(found, { kind: kinds[kind]!, figures: new Set(own), isOther: kind === "p", start, end });
    }
    return false;
  });
  return found;
}

/** "phone numbers" swallows "numbers" for the figures that know it. */
function addTerm(found: Term[], term: Term): void {
  for (let at = found.length - 1; at >= 0 && found[at]!.end > term.start - 80; at--) {
    const other = found[at]!;
    if (other.kind !== term.kind || other.end <= term.start || other.start >= term.end) continue;
    if (other.end - other.start >= term.end - term.start)
      for (const figure of other.figures) term.figures.delete(figure);
    else for (const figure of term.figures) other.figures.delete(figure);
  }
  if (term.figures.size > 0) found.push(term);
}
