import type { Decision } from "./decide-sense.ts";
import type { Matcher } from "../matcher.ts";
import type { Candidate, ScannedFlow } from "../scanned-flow.ts";
import type { PageSenses } from "./page-senses.ts";
import { wordsAround } from "./surroundings.ts";
import type { Reason, SeenWord } from "../types.ts";

/** Gives decisions their reasons; those that rest on the page as a whole are made once. */
export class Reasons {
  readonly #made = new Map<string, Reason[]>();
  readonly #matcher: Matcher;
  readonly #senses: PageSenses;

  constructor(matcher: Matcher, senses: PageSenses) {
    this.#matcher = matcher;
    this.#senses = senses;
  }

  /** Why an occurrence counts, or why it is withheld. */
  of({ option: { entity }, ground }: Decision, candidate: Candidate, here: ScannedFlow): Reason[] {
    if (ground === "passage" || ground === "two-senses") return [this.#local(entity, ground, candidate, here)];
    const key = `${entity} ${ground} ${candidate.otherName}`;
    let made = this.#made.get(key);
    if (!made) this.#made.set(key, (made = [this.#reason(entity, ground, candidate.otherName)]));
    return made;
  }

  /** What stands around, where that decided; else what the page holds. */
  #local(entity: number, ground: "passage" | "two-senses", candidate: Candidate, here: ScannedFlow): Reason {
    if (ground === "two-senses") {
      const near = wordsAround("against", entity, candidate, here).slice(0, 2);
      return near.length > 0 ? { ground, near: true, against: near } : { ground, against: this.#seenAgainst(entity) };
    }
    const near = wordsAround("cues", this.#matcher.entity(entity).set, candidate, here).slice(0, 3);
    return near.length > 0 ? { ground, near: true, seen: near } : { ground, seen: this.#seen(entity) };
  }

  #reason(entity: number, ground: Decision["ground"], otherName: string): Reason {
    switch (ground) {
      case "page":
        return { ground, seen: this.#seen(entity) };
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
    const names = this.#senses.page
      .namesOf(set)
      .filter((other) => other !== entity)
      .map((other) => ({ text: this.#matcher.entity(other).name, count: 1 }));
    return [...this.#senses.page.heaviest("cues", entity, 3), ...names.slice(0, 2)];
  }

  #seenAgainst(entity: number): SeenWord[] {
    return this.#senses.page.heaviest("against", entity, 2);
  }
}
