import { decideSense } from "./decide-sense.ts";
import { bindFigures } from "./figures/bind-figures.ts";
import type { Matcher } from "./matcher.ts";
import { PageEvidence, type Weighed } from "./page-evidence.ts";
import { inQuotation } from "./in-quotation.ts";
import { Reasons } from "./reasons.ts";
import { scanFlow } from "./scan-flow.ts";
import type { Candidate, ScannedFlow } from "./scanned-flow.ts";
import type { FigureMention, Outcome, PageHead } from "./types.ts";
import { weights } from "./weights.ts";

/**
 * Decides about a page: what its flows hold, in their order, with the reasons. Pure in what it is given; a small step at
 * a time. What the numbers of a flow say is kept in its scan once that was asked for.
 */
export function decidePage(
  matcher: Matcher,
  head: PageHead,
  flows: ScannedFlow[],
): Generator<undefined, Outcome<number>> {
  return decideAll({ matcher, head: scanHead(matcher, head) }, flows);
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

function* decideAll({ matcher, head }: Ground, read: ScannedFlow[]): Generator<undefined, Outcome<number>> {
  const outcome: Outcome<number> = { mentions: [], withheld: [], figures: [] };
  const page = new PageEvidence(matcher);
  for (const weighed of head) page.add(weighed);
  for (const [position, scanned] of read.entries()) {
    page.add({ scanned, weight: weights.place[scanned.flow.place] });
    if (position % flowsAPause === flowsAPause - 1) yield;
  }
  const reasons = new Reasons(matcher, page);
  const named = new Set<number>();
  const told = new Set<number>();
  let names = 0;
  for (const [position, here] of read.entries()) {
    if (here.candidates.length === 0) continue;
    const beside = [read[position - 1], read[position + 1]].filter((other) => other !== undefined);
    for (const candidate of here.candidates) {
      const decision = decideSense(matcher, candidate, { page, here, beside, named });
      noteNames(named, candidate);
      const { start, end } = candidate;
      const entity = matcher.entity(decision.option.entity);
      const text = here.flow.text.slice(start, end);
      const quoted = inQuotation(here.flow, start, end);
      const shown = { text, quoted, reasons: reasons.of(decision, candidate) };
      const row = { flow: position, position, entity: entity.id, start, end, ...shown };
      if (!decision.counts) outcome.withheld.push(row);
      else {
        outcome.mentions.push(entity.importance === "general" ? { ...row, general: true } : row);
        if (entity.importance === "story" && isBody(here)) told.add(entity.set);
      }
      if (++names % namesAPause === 0) yield;
    }
  }
  if (told.size === 0) return outcome;
  for (const [position, here] of read.entries()) {
    if (!here.hasUnits) continue;
    outcome.figures.push(
      ...figuresIn(matcher, here, told).map((mention) => ({ ...mention, flow: position, position })),
    );
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
