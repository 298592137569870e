import { sceneWordsIn } from "../find/frames/scenes.ts";
import type { Decision } from "./story-names.ts";
import type { Matcher } from "../compile/matcher.ts";
import type { Candidate, ScannedFlow } from "../scanned-flow.ts";
import type { PageSenses } from "./page-senses.ts";
import { wordsAround } from "./surroundings.ts";
import type { Reason, SeenWord } from "../types.ts";

/** Gives decisions their reasons. Reasons about the page as a whole are made once. */
export class Reasons {
  readonly #made = new Map<string, Reason[]>();
  readonly #matcher: Matcher;
  readonly #senses: PageSenses;
  readonly #flows: ScannedFlow[];

  constructor(matcher: Matcher, senses: PageSenses, flows: ScannedFlow[]) {
    this.#matcher = matcher;
    this.#senses = senses;
    this.#flows = flows;
  }

  /** Why an occurrence counts, or why it is withheld. Where the story decided, some of its words are told. */
  of({ option: { entity }, code }: Decision, candidate: Candidate, position: number): Reason[] {
    const here = this.#flows[position]!;
    const isLocal = code === "passage" || code === "two-senses";
    const reasons = isLocal ? [this.#local(entity, code, candidate, here)] : this.#ofPage(entity, code, candidate);
    const isTold = (code !== "passage" && code !== "page") || reasons.some(({ seen = [] }) => seen.length > 0);
    return isTold ? reasons : [{ code: "passage", near: true, seen: this.#telling(candidate, position) }];
  }

  #ofPage(entity: number, code: Decision["code"], candidate: Candidate): Reason[] {
    const key = `${entity} ${code} ${candidate.otherName}`;
    let made = this.#made.get(key);
    if (!made) this.#made.set(key, (made = [this.#reason(entity, code, candidate.otherName)]));
    return made;
  }

  /** By the words around if they decided, else by the page. */
  #local(entity: number, code: "passage" | "two-senses", candidate: Candidate, here: ScannedFlow): Reason {
    if (code === "two-senses") {
      const near = wordsAround("against", entity, candidate, here).slice(0, 2);
      return near.length > 0 ? { code, near: true, against: near } : { code, against: this.#seenAgainst(entity) };
    }
    const near = wordsAround("cues", this.#matcher.entity(entity).set, candidate, here);
    const seen = (near.length > 0 ? near : this.#circle(entity, candidate, here)).slice(0, 3);
    return seen.length > 0 ? { code, near: true, seen } : { code, seen: this.#seen(entity) };
  }

  /** What decided where no cue and no other name did: words of a scene, a frame around the name, or what stands beside it. */
  #telling(candidate: Candidate, position: number): SeenWord[] {
    const { scene, isFramed, isMeans, start, end } = candidate;
    const { text } = this.#flows[position]!.flow;
    const beside = [
      /[\p{L}\p{M}]+(?=[^\p{L}\p{M}]*$)/u.exec(text.slice(0, start)),
      /[\p{L}\p{M}]+/u.exec(text.slice(end)),
    ].flatMap((word) => word?.[0] ?? []);
    const blocks = [position, position + 1, position - 1].flatMap((at) => this.#flows[at] ?? []);
    const lists = [
      scene?.words ?? [],
      isFramed || isMeans ? beside : [],
      ...blocks.map(({ flow }) => sceneWordsIn(this.#matcher, flow)),
      beside,
    ];
    const words = lists.find(({ length }) => length > 0) ?? [text.slice(start, end)];
    return [...new Set(words)].slice(0, 3).map((word) => ({ text: word, count: 1 }));
  }

  /** The other names of the story in the sentence, and its home. */
  #circle(entity: number, { sentence, home }: Candidate, { candidates, flow }: ScannedFlow): SeenWord[] {
    const { set } = this.#matcher.entity(entity);
    const isOther = ({ options, otherName, sentence: at }: Candidate) =>
      at === sentence &&
      otherName === "" &&
      options.every((option) => option.entity !== entity && this.#matcher.entity(option.entity).set === set);
    const names = candidates.filter(isOther).map(({ start, end }) => flow.text.slice(start, end));
    return [...new Set(home === undefined ? names : [...names, home])].map((text) => ({ text, count: 1 }));
  }

  #reason(entity: number, code: Decision["code"], otherName: string): Reason {
    switch (code) {
      case "page":
        return { code, seen: this.#seen(entity) };
      case "thin":
        return { code, seen: this.#seen(entity), against: this.#seenAgainst(entity) };
      case "off-topic":
        return { code };
      default:
        return { code, name: otherName || this.#matcher.entity(entity).name };
    }
  }

  /** The evidence for an entity's story: cue words, then other names. */
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
