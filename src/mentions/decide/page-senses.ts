import type { Matcher } from "../compile/matcher.ts";
import { type Candidate, type ScannedFlow, cueStrengths } from "../scanned-flow.ts";
import { type Evidence, type Leaning, LeaningTally, featuresOf, keyOf, leaningOf } from "./features.ts";
import { Scope } from "./scope.ts";
import { FormsOfOthers } from "./segments/forms-of-others.ts";
import { NO_STRENGTHS, isSilent, isUnnamed } from "./weights/strengths.ts";
import { lastWord, printedForm } from "../find/printed-forms.ts";
import { isSaidToBeOther } from "./evidence-rules.ts";
import { type Segment, isScattered, sceneBeside, segmentsOf } from "./segments/segments.ts";
import { type Surroundings, amongPersons, surroundingsOf } from "./surroundings.ts";
import { headWeights, placeWeights } from "./weights/weights.ts";

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
  /** Its items are about many things. */
  readonly isScattered: boolean;
  readonly #scopes = new Map<number, Scope>();
  readonly #matcher: Matcher;
  readonly #flows: ScannedFlow[];
  readonly #head: ScannedHead;
  readonly #onPage = new LeaningTally();
  readonly #inSegments = new LeaningTally();
  readonly #leaning = new Map<Candidate, Leaning>();
  /** Entities that a noun beside a form says to be something, on the page and by segment (`keyOf`). */
  readonly #labelled = new Set<number>();
  /** Agreements that the page names by their place alone. */
  readonly #places = new Set<number>();
  /** Products that the page names as their set does. */
  readonly #ownForms = new Set<number>();
  readonly #labelledIn = new Set<number>();
  readonly #others = new FormsOfOthers();
  /** Flows with a name in another sense. */
  readonly #withStrays = new Set<ScannedFlow>();
  readonly #around = new Map<Candidate, Map<number, Surroundings>>();

  constructor(matcher: Matcher, head: ScannedHead, flows: ScannedFlow[]) {
    this.#matcher = matcher;
    this.#flows = flows;
    this.page = new Scope(matcher);
    this.head = new Scope(matcher);
    this.segments = segmentsOf(
      flows,
      head.slice(0, 2).map(({ flow }) => flow.text),
    );
    this.isScattered = isScattered(flows, head, matcher.namesakeClass);
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
    for (const scanned of this.#head) this.#noteLeanings(scanned, -1);
    for (const [position, scanned] of this.#flows.entries()) {
      if (scanned.candidates.length === 0) continue;
      this.#noteLeanings(scanned, position);
      if (position % FLOWS_PER_STEP === FLOWS_PER_STEP - 1) yield;
    }
    for (const scanned of this.#head) this.#countShortNames(scanned, -1, this.head);
    for (const [position, scanned] of this.#flows.entries())
      if (scanned.candidates.length > 0) this.#countShortNames(scanned, position, this.scopeAt(position));
  }

  scopeAt(position: number): Scope {
    const { id } = this.segments[position]!;
    let scope = this.#scopes.get(id);
    if (!scope) this.#scopes.set(id, (scope = new Scope(this.#matcher)));
    return scope;
  }

  /** What has one subject: the item of a list, or the whole page. */
  subjectAt(position: number): Scope {
    return this.segments[position]!.isItem ? this.scopeAt(position) : this.page;
  }

  /** The evidence around an occurrence, without names in another sense; without such names it was measured before. */
  around(candidate: Candidate, entity: number, flow: ScannedFlow): Surroundings {
    if (!this.#withStrays.has(flow)) return this.#measure(candidate, entity, flow);
    return this.#weigh(candidate, entity, flow, (name) => (this.#leaning.get(name) ?? 0) >= 0);
  }

  #weigh(candidate: Candidate, entity: number, flow: ScannedFlow, isClean: (name: Candidate) => boolean): Surroundings {
    const around = surroundingsOf(this.#matcher, candidate, entity, flow, isClean);
    const { kind } = this.#matcher.entity(entity);
    return kind === "person" && this.page.fullNames.has(entity) ? amongPersons(around) : around;
  }

  #measure(candidate: Candidate, entity: number, flow: ScannedFlow): Surroundings {
    const known = this.#around.get(candidate) ?? new Map<number, Surroundings>();
    const around = known.get(entity) ?? this.#weigh(candidate, entity, flow, () => true);
    this.#around.set(candidate, known.set(entity, around));
    return around;
  }

  /** Whether a name is printed in another language's form ("Pegaso") on a page that has its own form too. */
  isTranslated(candidate: Candidate, entity: number, { flow: { text } }: ScannedFlow): boolean {
    return this.#ownForms.has(entity) && printedForm(this.#matcher, text, candidate, entity) === "translated";
  }

  /** Whether a page names an agreement's place and nothing of its story: there its full name is a joke, or a street. */
  isOfPlace(entity: number): boolean {
    return this.#places.has(entity) && isSilent(this.page.of(entity));
  }

  /** Whether what has one subject says that a form is another thing's, and has no other name of the story. */
  isOfOther(candidate: Candidate, entity: number, position: number): boolean {
    const form = lastWord(this.#flows[position]!.flow.text, candidate);
    if (this.#others.has(entity, form) && isUnnamed(this.page.of(entity))) return true;
    return this.#others.has(entity, form, this.segments[position]!.id) && isUnnamed(this.scopeAt(position).of(entity));
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
    const evidence = this.#evidence(candidate, entity, position);
    const { segment, inSegment, onPage, head } = evidence;
    const { isApart, isStrict } = this.segments[position]!;
    if (!isApart || !(isStrict || onPage.against + segment.against + segment.class > 0)) return featuresOf(evidence);
    return featuresOf({ ...evidence, page: segment, onPage: inSegment, head });
  }

  /** The same as if its segment were a page of its own: what the other items of a list hold is no part of it. */
  featuresApart(candidate: Candidate, entity: number, position: number): number[] {
    const evidence = this.#evidence(candidate, entity, position);
    const isLabelled = this.#labelledIn.has(keyOf(entity, this.segments[position]!.id));
    const apart = { page: evidence.segment, onPage: evidence.inSegment, head: NO_STRENGTHS, isLabelled, isItem: false };
    return featuresOf({ ...evidence, ...apart });
  }

  #evidence(candidate: Candidate, entity: number, position: number): Evidence {
    const { id, isItem } = this.segments[position]!;
    const flow = this.#flows[position]!;
    const around = this.around(candidate, entity, flow);
    const form = lastWord(flow.flow.text, candidate);
    const leaning = this.#leaning.get(candidate) ?? 0;
    const { hasScenes, set } = this.#matcher.entity(entity);
    return {
      around,
      sceneNear: hasScenes ? around.scene | sceneBeside(this.#flows, this.segments, position, set) : 0,
      isLabelled: this.#labelled.has(entity),
      segment: this.scopeAt(position).of(entity),
      page: this.page.of(entity),
      head: this.head.of(entity),
      inSegment: this.#inSegments.others(keyOf(entity, id), form, leaning),
      onPage: this.#onPage.others(entity, form, leaning),
      leaning,
      isLong: candidate.options.some((option) => option.entity === entity && option.isLong),
      isItem,
    };
  }

  /** Notes how the words around each short name lean. */
  #noteLeanings(scanned: ScannedFlow, position: number): void {
    for (const candidate of scanned.candidates)
      for (const { entity, needs, general, isPlace } of candidate.options) {
        if (needs !== "topic" || general || candidate.otherName !== "") continue;
        if (isPlace) this.#places.add(entity);
        const around = this.#measure(candidate, entity, scanned);
        const leaning = leaningOf(around);
        const form = lastWord(scanned.flow.text, candidate);
        const segment = this.segments[position];
        if (around.isOther || isSaidToBeOther(around))
          this.#others.note(entity, form, segment?.isItem ? segment.id : undefined);
        this.#leaning.set(candidate, leaning);
        if (leaning < 0) this.#withStrays.add(scanned);
        if (candidate.isLabelled) this.#labelled.add(entity);
        if (printedForm(this.#matcher, scanned.flow.text, candidate, entity) === "own") this.#ownForms.add(entity);
        if (position < 0) continue;
        if (candidate.isLabelled) this.#labelledIn.add(keyOf(entity, this.segments[position]!.id));
        this.#onPage.note(entity, form, leaning);
        this.#inSegments.note(keyOf(entity, this.segments[position]!.id), form, leaning);
      }
  }

  /** Counts short names as evidence, unless the words around them, or around the same name elsewhere, speak against it. */
  #countShortNames(scanned: ScannedFlow, position: number, scope: Scope): void {
    const weight = placeWeights[scanned.flow.place];
    if (weight === 0) return;
    for (const candidate of scanned.candidates)
      for (const { entity, needs, general, isWord } of candidate.options) {
        if (needs !== "topic" || general || isWord || candidate.otherName !== "") continue;
        const leaning = this.#leaning.get(candidate) ?? 0;
        if (leaning < 0 || (leaning === 0 && !this.segments[position]?.isItem && this.#isAnother(entity, position)))
          continue;
        scope.addShortName(entity, weight);
        if (scope !== this.head) this.page.addShortName(entity, weight);
        if (leaning === 0 || this.#measure(candidate, entity, scanned).touching.cue < cueStrengths.strong) continue;
        this.page.addNamed(entity, weight);
        scope.addNamed(entity, weight);
      }
  }

  /** Whether a name is another thing in the segment, or for the page's head on the page: it is so somewhere, and nowhere ours. */
  #isAnother(entity: number, position: number): boolean {
    const isOnlyAgainst =
      position < 0
        ? this.#onPage.isOnlyAgainst(entity)
        : this.#inSegments.isOnlyAgainst(keyOf(entity, this.segments[position]!.id));
    return isOnlyAgainst && !this.page.fullNames.has(entity);
  }
}
