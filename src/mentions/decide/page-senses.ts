import type { Matcher } from "../compile/matcher.ts";
import { type Candidate, type ScannedFlow, cueStrengths } from "../scanned-flow.ts";
import { type Evidence, type Leaning, type Leanings, featuresOf, leaningOf } from "./features.ts";
import { NO_STRENGTHS, Scope } from "./scope.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { headWeights, placeWeights } from "./weights.ts";

/** The scanned title, headline and description of a page, in this order. */
export type ScannedHead = ScannedFlow[];

/** How many flows are counted in one step. */
const FLOWS_PER_STEP = 200;

/** Gathers the evidence for decisions about short forms, in small steps. */
export function* gatherSenses(
  matcher: Matcher,
  head: ScannedHead,
  flows: ScannedFlow[],
): Generator<undefined, PageSenses> {
  const senses = new PageSenses(matcher, head, flows);
  yield* senses.gather();
  return senses;
}

/** The evidence of a page for decisions about short forms. */
export class PageSenses {
  readonly page: Scope;
  readonly head: Scope;
  readonly segments: Segment[];
  readonly #scopes = new Map<number, Scope>();
  readonly #matcher: Matcher;
  readonly #flows: ScannedFlow[];
  readonly #head: ScannedHead;
  readonly #onPage = new Map<number, Leanings>();
  readonly #inSegments = new Map<number, Leanings>();
  readonly #leaning = new Map<Candidate, Leaning>();
  /** Flows with a name in another sense. */
  readonly #withStrays = new Set<ScannedFlow>();
  readonly #around = new Map<Candidate, Map<number, Surroundings>>();

  constructor(matcher: Matcher, head: ScannedHead, flows: ScannedFlow[]) {
    this.#matcher = matcher;
    this.#flows = flows;
    this.page = new Scope(matcher);
    this.head = new Scope(matcher);
    this.segments = segmentsOf(flows);
    this.#head = head;
  }

  /** Counts everything, in small steps. */
  *gather(): Generator<undefined, void> {
    for (const [index, scanned] of this.#head.entries()) {
      const weight = Object.values(headWeights)[index] ?? 0;
      this.head.add(scanned, weight);
      this.page.add(scanned, weight);
    }
    for (const [position, scanned] of this.#flows.entries()) {
      const weight = placeWeights[scanned.flow.place];
      this.page.add(scanned, weight);
      this.scopeAt(position).add(scanned, Math.max(weight, 0.5));
      if (position % FLOWS_PER_STEP === FLOWS_PER_STEP - 1) yield;
    }
    for (const scanned of this.#head) this.#countShortNames(scanned, -1, this.head);
    for (const [position, scanned] of this.#flows.entries()) {
      if (scanned.candidates.length === 0) continue;
      this.#countShortNames(scanned, position, this.scopeAt(position));
      if (position % FLOWS_PER_STEP === FLOWS_PER_STEP - 1) yield;
    }
  }

  scopeAt(position: number): Scope {
    const { id } = this.segments[position]!;
    let scope = this.#scopes.get(id);
    if (!scope) this.#scopes.set(id, (scope = new Scope(this.#matcher)));
    return scope;
  }

  /** The evidence around an occurrence, without names in another sense. */
  around(candidate: Candidate, entity: number, flow: ScannedFlow): Surroundings {
    // Without such names it is what was measured before.
    if (!this.#withStrays.has(flow)) return this.#measure(candidate, entity, flow);
    const isClean = (name: Candidate) => (this.#leaning.get(name) ?? 0) >= 0;
    return surroundingsOf(this.#matcher, candidate, entity, flow, isClean);
  }

  #measure(candidate: Candidate, entity: number, flow: ScannedFlow): Surroundings {
    let known = this.#around.get(candidate);
    if (!known) this.#around.set(candidate, (known = new Map()));
    let around = known.get(entity);
    if (!around) known.set(entity, (around = surroundingsOf(this.#matcher, candidate, entity, flow, () => true)));
    return around;
  }

  /** How clearly a page is about a set's story, by its cues, full names and mentions. */
  clearness(set: number, mentions: number): number {
    let names = 0;
    for (const [entity, weight] of this.page.fullNames) {
      const known = this.#matcher.entity(entity);
      if (known.set === set && known.importance === "story") names += 3 * weight;
    }
    return names === 0 ? 0 : this.page.cueSum(set) + names + Math.min(2, mentions / 2);
  }

  /** Counts an occurrence that was found to be ours as a name of its entity, in its segment and on the page. */
  addMarked(entity: number, position: number): void {
    this.scopeAt(position).addNamed(entity, 1);
    this.page.addNamed(entity, 1);
  }

  /** Counts a number of a set's figure, in its segment and on the page. */
  addFigure(set: number, position: number): void {
    this.scopeAt(position).addFigure(set, 1);
    this.page.addFigure(set, 1);
  }

  /** The evidence about one occurrence, in the order of `featureNames`. */
  features(candidate: Candidate, entity: number, position: number): number[] {
    return featuresOf(this.#evidence(candidate, entity, position));
  }

  /** The same as if its segment were a page of its own: what the other items of a list hold is no part of it. */
  featuresApart(candidate: Candidate, entity: number, position: number): number[] {
    const evidence = this.#evidence(candidate, entity, position);
    const { segment, inSegment } = evidence;
    return featuresOf({ ...evidence, page: segment, onPage: inSegment, head: NO_STRENGTHS, isItem: false });
  }

  #evidence(candidate: Candidate, entity: number, position: number): Evidence {
    const { id, isItem } = this.segments[position]!;
    return {
      around: this.around(candidate, entity, this.#flows[position]!),
      segment: this.scopeAt(position).of(entity),
      page: this.page.of(entity),
      head: this.head.of(entity),
      inSegment: this.#others(candidate, this.#inSegments.get(keyOf(entity, id))),
      onPage: this.#others(candidate, this.#onPage.get(entity)),
      leaning: this.#leaning.get(candidate) ?? 0,
      isLong: candidate.options.some((option) => option.entity === entity && option.isLong),
      isItem,
    };
  }

  /** Whether another occurrence of the form leans for the story, and one against it. */
  #others(candidate: Candidate, all: Leanings | undefined): Leanings {
    const own = this.#leaning.get(candidate) ?? 0;
    const { for: pro, against } = all ?? { for: 0, against: 0 };
    return { for: pro > (own > 0 ? 1 : 0) ? 1 : 0, against: against > (own < 0 ? 1 : 0) ? 1 : 0 };
  }

  /** Counts short names as evidence, unless the words around them suggest another sense. */
  #countShortNames(scanned: ScannedFlow, position: number, scope: Scope): void {
    const weight = placeWeights[scanned.flow.place];
    for (const candidate of scanned.candidates)
      for (const { entity, needs, general } of candidate.options) {
        if (needs !== "topic" || general || candidate.otherName !== "") continue;
        const around = this.#measure(candidate, entity, scanned);
        const leaning = leaningOf(around);
        this.#leaning.set(candidate, leaning);
        if (leaning < 0) this.#withStrays.add(scanned);
        if (position >= 0) {
          this.#note(this.#onPage, entity, leaning);
          this.#note(this.#inSegments, keyOf(entity, this.segments[position]!.id), leaning);
        }
        if (leaning < 0 || weight === 0) continue;
        scope.addShortName(entity, weight);
        if (scope !== this.head) this.page.addShortName(entity, weight);
        if (leaning === 0 || around.touching.cue < cueStrengths.strong) continue;
        this.page.addNamed(entity, weight);
        scope.addNamed(entity, weight);
      }
  }

  #note(all: Map<number, Leanings>, key: number, leaning: Leaning): void {
    let leanings = all.get(key);
    if (!leanings) all.set(key, (leanings = { for: 0, against: 0 }));
    if (leaning > 0) leanings.for++;
    if (leaning < 0) leanings.against++;
  }
}

/** One number for an entity in a segment. */
const keyOf = (entity: number, segment: number) => entity * 2 ** 24 + segment;

/** A part of a page that belongs together: an article, a list item, a brief, the text under a heading. */
export interface Segment {
  id: number;
  /** One of several unrelated items. */
  isItem: boolean;
}

/** How many items make a page a list. */
const MANY_ITEMS = 2;
/** How many headings with little text below each make a page a digest, and how much text that is, in UTF-16 units. */
const DIGEST = { headings: 3, text: 400 };

/**
 * Splits the flows of a page into segments: at each new item (article, list item, row), rule and heading, and at
 * paragraphs that open a brief ("ISTANBUL — …") if several do. Short texts under headings are items of a digest.
 */
export function segmentsOf(flows: ScannedFlow[]): Segment[] {
  const briefs = flows.filter(({ opensBrief }) => opensBrief).length;
  const items = new Set(flows.map(({ flow }) => flow.item)).size;
  const digest = isDigest(flows);
  const segments: Segment[] = [];
  let current: Segment = { id: 0, isItem: false };
  let item: number | undefined;
  for (const [at, { flow, opensBrief }] of flows.entries()) {
    const isBrief = opensBrief && briefs >= MANY_ITEMS;
    const starts = at === 0 || flow.item !== item || flow.breaks || flow.place === "heading" || isBrief;
    if (starts) {
      const isEntry = digest && at > 0 && flow.place === "heading";
      const apart = isEntry || isBrief || flow.breaks === true || (flow.item !== undefined && items > MANY_ITEMS);
      current = { id: current.id + 1, isItem: apart || (current.isItem && flow.item === item) };
    }
    item = flow.item;
    segments.push(current);
  }
  return segments;
}

/** Whether all headings after the first have a paragraph or two below them, and no more: a newsletter, a live blog. */
function isDigest(flows: ScannedFlow[]): boolean {
  let headings = 0;
  let text = 0;
  for (const [at, { flow }] of flows.entries()) {
    if (flow.place === "heading" && at > 0) {
      // Two headings in a row are a title and a heading.
      if (headings > 0 && text === 0) return false;
      headings++;
      text = 0;
    } else if (headings > 0 && flow.place === "text" && (text += flow.text.length) > DIGEST.text) return false;
  }
  return headings >= DIGEST.headings && text > 0;
}
