import type { Decision } from "./decide-sense.ts";
import type { Matcher } from "./matcher.ts";
import type { PageEvidence } from "./page-evidence.ts";
import type { Candidate } from "./scan-flow.ts";

/** Puts decisions into sentences; the same sentence is made once for a page. */
export class Reasons {
  readonly #made = new Map<string, string[]>();
  readonly #matcher: Matcher;
  readonly #page: PageEvidence;

  constructor(matcher: Matcher, page: PageEvidence) {
    this.#matcher = matcher;
    this.#page = page;
  }

  /** Why an occurrence counts, or why it is withheld. */
  of({ option: { entity }, ground }: Decision, { otherName }: Candidate): string[] {
    const key = `${entity} ${ground} ${otherName}`;
    let made = this.#made.get(key);
    if (!made) this.#made.set(key, (made = [this.#sentence(entity, ground, otherName)]));
    return made;
  }

  #sentence(entity: number, ground: Decision["ground"], otherName: string): string {
    const { name } = this.#matcher.entity(entity);
    switch (ground) {
      case "stands-alone":
        return `This form names only ${name}.`;
      case "own-name":
        return `The page also gives a full name of ${name}.`;
      case "full-name":
        return `The full name of ${name} was given before.`;
      case "page":
        return `The page also names ${this.#seen(entity)}.`;
      case "passage":
        return `The words around it speak of this story; the page names ${this.#seen(entity)}.`;
      case "other-name":
        return `Withheld: “${otherName}” looks like another name.`;
      case "no-full-name":
        return `Withheld: the full name of ${name} was not given before.`;
      case "two-senses":
        return `Withheld: the page also names ${this.#seenAgainst(entity)}, and the words around it do not settle which is meant.`;
      case "off-topic":
        return "Withheld: a place or general term counts only on a page that is clearly about this story.";
      default:
        return this.#thin(entity);
    }
  }

  #thin(entity: number): string {
    const against = this.#seenAgainst(entity);
    const seen = this.#seen(entity);
    const but = seen === "" ? "nothing on it speaks of this story" : `of this story it names only ${seen}`;
    return against === "" ? `Withheld: ${but}.` : `Withheld: the page names ${against}; ${but}.`;
  }

  /** What was seen for an entity's story: "spyware (7 times), Amnesty International". */
  #seen(entity: number): string {
    const { set } = this.#matcher.entity(entity);
    const names = [...this.#page.names.keys()]
      .filter((other) => other !== entity && this.#matcher.entity(other).set === set)
      .map((other) => this.#matcher.entity(other).name);
    return listed([...counted(this.#page.heaviest("cues", entity, 3)), ...names.slice(0, 2)]);
  }

  #seenAgainst(entity: number): string {
    return listed(counted(this.#page.heaviest("against", entity, 2)));
  }
}

function counted(words: { text: string; count: number }[]): string[] {
  return words.map(({ text, count }) => (count > 1 ? `${text} (${count} times)` : text));
}

function listed(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
