import type { Decision } from "./decide-sense.ts";
import type { Matcher } from "./matcher.ts";
import type { PageEvidence } from "./page-evidence.ts";
import type { Candidate } from "./scanned-flow.ts";
import type { Reason, SeenWord } from "./types.ts";

/** Gives decisions their reasons; the same reason is made once for a page. */
export class Reasons {
  readonly #made = new Map<string, Reason[]>();
  readonly #matcher: Matcher;
  readonly #page: PageEvidence;

  constructor(matcher: Matcher, page: PageEvidence) {
    this.#matcher = matcher;
    this.#page = page;
  }

  /** Why an occurrence counts, or why it is withheld. */
  of({ option: { entity }, ground }: Decision, { otherName }: Candidate): Reason[] {
    const key = `${entity} ${ground} ${otherName}`;
    let made = this.#made.get(key);
    if (!made) this.#made.set(key, (made = [this.#reason(entity, ground, otherName)]));
    return made;
  }

  #reason(entity: number, ground: Decision["ground"], otherName: string): Reason {
    switch (ground) {
      case "page":
      case "passage":
        return { ground, seen: this.#seen(entity) };
      case "two-senses":
        return { ground, against: this.#seenAgainst(entity) };
      case "thin":
        return { ground, seen: this.#seen(entity), against: this.#seenAgainst(entity) };
      case "off-topic":
        return { ground };
      default:
        return { ground, name: otherName || this.#matcher.entity(entity).name };
    }
  }

  /** What was seen for an entity's story: cue words, then other names. */
  #seen(entity: number): SeenWord[] {
    const { set } = this.#matcher.entity(entity);
    const names = [...this.#page.names.keys()]
      .filter((other) => other !== entity && this.#matcher.entity(other).set === set)
      .map((other) => ({ text: this.#matcher.entity(other).name, count: 1 }));
    return [...counted(this.#page.heaviest("cues", entity, 3)), ...names.slice(0, 2)];
  }

  #seenAgainst(entity: number): SeenWord[] {
    return counted(this.#page.heaviest("against", entity, 2));
  }
}

const counted = (words: SeenWord[]): SeenWord[] => words.map(({ text, count }) => ({ text, count }));
