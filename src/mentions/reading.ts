import { decideSense } from "./decide-sense.ts";
import { bindFigures } from "./figures/bind-figures.ts";
import type { Matcher } from "./matcher.ts";
import { PageEvidence, type Weighed } from "./page-evidence.ts";
import { inQuotation } from "./in-quotation.ts";
import { Reasons } from "./reasons.ts";
import { scanFlow } from "./scan-flow.ts";
import type { Candidate, Cue, ScannedFlow } from "./scanned-flow.ts";
import type { FigureMention, Flow, Outcome, PageHead } from "./types.ts";
import { weights } from "./weights.ts";

/** A page as far as it was read. `Key` is whatever the caller tells flows apart by. */
export interface Reading<Key> {
  /** What the page says of itself changed, as after a soft navigation. */
  setHead(head: PageHead): void;
  /** Scans one flow; what the key held before is replaced, in its place. */
  read(key: Key, flow: Flow): void;
  forget(key: Key): void;
  /** The words of evidence that a flow holds. */
  cuesIn(key: Key): Cue[];
  /**
   * Decides about what was read under these keys, in their order, or without any in the order of reading; a small step at
   * a time. It decides about what had been read when it began.
   */
  decide(keys?: Iterable<Key>): Generator<undefined, Outcome<Key>>;
}

/** Begins to read a page. */
export function createReading<Key>(matcher: Matcher, first: PageHead): Reading<Key> {
  const flows = new Map<Key, ScannedFlow>();
  let head: PageHead | undefined;
  let headFlows: Weighed[] = [];
  const setHead = (changed: PageHead) => {
    // The parts are always made in one order.
    if (JSON.stringify(changed) === JSON.stringify(head)) return;
    head = changed;
    headFlows = scanHead(matcher, changed);
  };
  setHead(first);
  return {
    setHead,
    read(key, flow) {
      const { language = "" } = head ?? {};
      flows.set(key, scanFlow(matcher, language === "" ? flow : { language, ...flow }));
    },
    forget: (key) => void flows.delete(key),
    cuesIn: (key) => flows.get(key)?.cues ?? [],
    decide: (keys = flows.keys()) => decideAll({ matcher, head: headFlows }, [...withFlows(keys, flows)]),
  };
}

function* withFlows<Key>(keys: Iterable<Key>, flows: Map<Key, ScannedFlow>): Generator<[Key, ScannedFlow]> {
  for (const key of keys) {
    const scanned = flows.get(key);
    if (scanned) yield [key, scanned];
  }
}

function scanHead(matcher: Matcher, { title, headline, description, language }: PageHead): Weighed[] {
  const parts: [string, number][] = [
    [title, weights.title],
    [headline, weights.title],
    [description, weights.description],
  ];
  return parts.map(([text, weight]) => ({ scanned: scanFlow(matcher, { text, language, place: "heading" }), weight }));
}

/** What decisions rest on beside the flows. */
interface Ground {
  matcher: Matcher;
  head: Weighed[];
}

/** How many flows are counted, and how many names decided about, between two looks at the clock. */
const flowsAPause = 500;
const namesAPause = 50;

function* decideAll<Key>({ matcher, head }: Ground, read: [Key, ScannedFlow][]): Generator<undefined, Outcome<Key>> {
  const outcome: Outcome<Key> = { mentions: [], withheld: [], figures: [] };
  const page = new PageEvidence(matcher);
  for (const weighed of head) page.add(weighed);
  for (const [position, [, scanned]] of read.entries()) {
    page.add({ scanned, weight: weights.place[scanned.flow.place] });
    if (position % flowsAPause === flowsAPause - 1) yield;
  }
  const reasons = new Reasons(matcher, page);
  const named = new Set<number>();
  const told = new Set<number>();
  let names = 0;
  for (const [position, [flow, here]] of read.entries()) {
    if (here.candidates.length === 0) continue;
    const beside = [read[position - 1]?.[1], read[position + 1]?.[1]].filter((other) => other !== undefined);
    for (const candidate of here.candidates) {
      const decision = decideSense(matcher, candidate, { page, here, beside, named });
      noteNames(named, candidate);
      const { start, end } = candidate;
      const entity = matcher.entity(decision.option.entity);
      const text = here.flow.text.slice(start, end);
      const quoted = inQuotation(here.flow, start, end);
      const shown = { text, quoted, reasons: reasons.of(decision, candidate) };
      const row = { flow, position, entity: entity.id, start, end, ...shown };
      if (!decision.counts) outcome.withheld.push(row);
      else {
        outcome.mentions.push(entity.importance === "general" ? { ...row, general: true } : row);
        if (entity.importance === "story" && isBody(here)) told.add(entity.set);
      }
      if (++names % namesAPause === 0) yield;
    }
  }
  if (told.size === 0) return outcome;
  for (const [position, [flow, here]] of read.entries()) {
    if (!here.hasUnits) continue;
    outcome.figures.push(...figuresIn(matcher, here, told).map((mention) => ({ ...mention, flow, position })));
    yield;
  }
  return outcome;
}

/** Figures count in the body of a page that tells their set's story. */
function figuresIn(matcher: Matcher, here: ScannedFlow, told: Set<number>): FigureMention[] {
  if (!isBody(here)) return [];
  here.figures ??= bindFigures(matcher, here);
  return here.figures.filter(({ set }) => told.has(set)).map(({ mention }) => mention);
}

function isBody({ flow: { place } }: ScannedFlow): boolean {
  return place === "text" || place === "heading" || place === "caption";
}

/** A surname goes to whoever was last named in full with it: after "Sam Freedman" it is no longer another Freedman's. */
function noteNames(named: Set<number>, { options, otherName }: Candidate): void {
  for (const { entity, needs } of options) {
    if (needs === "") named.add(entity);
    else if (needs === "full-name" && otherName !== "") named.delete(entity);
  }
}
