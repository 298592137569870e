import { decideDeferred } from "./decide-deferred.ts";
import { decideBeside, decideSense } from "./decide-sense.ts";
import { bindFigures, figuresOf, hasUnreadFigures } from "../figures/bind-figures.ts";
import type { KnownEntity, Matcher } from "../compile/matcher.ts";
import { inQuotation } from "../text/quotations.ts";
import {
  type DecidedName,
  type Decision,
  type StoryFound,
  noteLong,
  hasTrade,
  isToldAbroad,
  noteOrgan,
  notePerson,
  noteProper,
  noteStory,
  titledSets,
} from "./story-names.ts";
import { Reasons } from "./reasons.ts";
import { scanFlow } from "../find/scan-flow.ts";
import { withoutInnerNames } from "../find/overlaps.ts";
import { type Candidate, type ScannedFlow, isBody } from "../scanned-flow.ts";
import { bareItemsTold } from "./told-otherwise.ts";
import { namedEarly, noteNames, ownersOf } from "./segments/surnames.ts";
import { partsOf } from "./segments/text-parts.ts";
import { gatherSenses, type PageSenses, type ScannedHead } from "./page-senses.ts";
import type { Outcome, PageHead } from "../types.ts";

/**
 * Decides about a page: its mentions, withheld names and figures in page order, with reasons. Pure, in small steps. The
 * figures of a flow are kept in its scan.
 */
export function* decidePage(
  matcher: Matcher,
  head: PageHead,
  flows: ScannedFlow[],
): Generator<undefined, Outcome<number>> {
  return (yield* decideInTurn(matcher, head, flows)).outcome;
}

/**
 * The same; where names are wanted first, without any figure if one was not read yet. `more`: so it is, and with the scans of
 * this time the next one finds them.
 */
export function* decideInTurn(
  matcher: Matcher,
  head: PageHead,
  flows: ScannedFlow[],
  namesFirst = false,
): Generator<undefined, { outcome: Outcome<number>; more: boolean }> {
  const { told, ...names } = yield* decideAllNames({ matcher, head: scanHead(matcher, head) }, flows);
  const more = namesFirst && hasUnreadFigures(flows, told);
  const figures = more ? [] : yield* figuresOf(matcher, flows, told);
  return { outcome: { ...names, figures }, more };
}

function scanHead(matcher: Matcher, { title, headline, description, language }: PageHead): ScannedHead {
  return [title, headline, description].map((text) => scanFlow(matcher, { text, language, place: "heading" }));
}

/** What decisions need besides the flows. */
interface PageContext {
  matcher: Matcher;
  head: ScannedHead;
}

/** How many names are decided in one step. */
const namesPerStep = 50;

/** What was decided about names, and the indices of the sets whose story the page tells. */
type NamesDecided = Pick<Outcome<number>, "mentions" | "withheld"> & { told: Set<number> };

/** Decides about a page's names. No figure is read, unless they need it. */
function* decideAllNames({ matcher, head }: PageContext, read: ScannedFlow[]): Generator<undefined, NamesDecided> {
  const outcome: NamesDecided = { mentions: [], withheld: [], told: new Set() };
  const { flows: parts, origins } = partsOf(read);
  const senses = yield* gatherSenses(matcher, head, parts);
  const reasons = new Reasons(matcher, senses, parts);
  const titled = titledSets(matcher, head);
  let rows = yield* decideNames(matcher, senses, parts, titled);
  // The page tells too little in words. Its numbers may tell the story.
  if (!rows.some(({ decision }) => decision.counts) && (yield* addFigures(matcher, senses, rows, { read, origins })))
    rows = yield* decideNames(matcher, senses, parts, titled);
  for (const { position, candidate, decision } of withoutInnerNames(rows)) {
    const here = parts[position]!;
    const flow = origins[position]!;
    const { start, end } = candidate;
    const entity = matcher.entity(decision.option.entity);
    const text = here.flow.text.slice(start, end);
    const quoted = inQuotation(here.flow, start, end);
    const shown = { text, quoted, reasons: reasons.of(decision, candidate, position) };
    const row = { flow, position: flow, entity: entity.id, start, end, ...shown };
    if (!decision.counts) outcome.withheld.push(row);
    else {
      outcome.mentions.push(entity.importance === "general" ? { ...row, general: true } : row);
      if (isBody(here))
        for (const known of knownBy(matcher, candidate, decision))
          if (known.importance === "story") outcome.told.add(known.set);
    }
  }
  return outcome;
}

/**
 * Counts the numbers on a page that are those of figures; true where there are any. Nothing is read of a page without
 * names, or with words of other things.
 */
function* addFigures(
  matcher: Matcher,
  senses: PageSenses,
  rows: Decided[],
  { read, origins }: { read: ScannedFlow[]; origins: number[] },
): Generator<undefined, boolean> {
  const isUndisputed = ({ decision: { option } }: Decided) => {
    const { against, class: others } = senses.page.of(option.entity);
    return against + others === 0;
  };
  if (!rows.some(isUndisputed)) return false;
  let hasFigures = false;
  for (const [position, origin] of origins.entries()) {
    const here = read[origin]!;
    // The numbers of a flow are read once, whatever its parts.
    if (!here.hasUnits || !isBody(here) || origin === origins[position - 1]) continue;
    here.figures ??= bindFigures(matcher, here);
    for (const { set, mention } of here.figures) {
      if (mention.outcome === "other-value") continue;
      senses.addFigure(set, position);
      hasFigures = true;
    }
    yield;
  }
  return hasFigures;
}

/** An occurrence with its decision. */
interface Decided {
  position: number;
  candidate: Candidate;
  decision: Decision;
}

/** Decides the story's own names first, then the names that count only beside them. */
function* decideNames(
  matcher: Matcher,
  senses: PageSenses,
  read: ScannedFlow[],
  titled: Set<number>,
): Generator<undefined, Decided[]> {
  const rows: DecidedName[] = [];
  // A name of the story in the title counts like two mentions.
  const mentions = new Map([...titled].map((set) => [set, 2]));
  const found: StoryFound = {
    mentions,
    segments: new Set(),
    proper: new Set(),
    named: new Set(),
    persons: new Set(),
    states: new Set(),
  };
  const named = new Set<number>();
  const owners = ownersOf(read);
  const isAbroad = isToldAbroad(matcher, read);
  for (const [position, here] of read.entries()) {
    const early = namedEarly(here, senses.segments[position]!, { owners, named });
    const hasPassengers = here.classes.some(({ of }) => matcher.passengerClass(of));
    for (const candidate of here.candidates) {
      const isOwner = early === named && hasTrade(here.flow, candidate);
      const occurrence = { senses, here, position, named: isOwner ? owners : early, hasPassengers, isAbroad };
      const decision = decideSense(matcher, candidate, occurrence);
      noteNames(named, candidate);
      if (early !== named && early !== owners) noteNames(early, candidate);
      rows.push({ position, candidate, occurrence, decision });
      if (decision?.counts && isBody(here))
        for (const { set, importance } of knownBy(matcher, candidate, decision))
          if (importance === "story") noteStory(senses, found, set, position);
      noteLong(matcher, found, candidate, here.flow.text.slice(candidate.start, candidate.end));
      noteOrgan(matcher, found, candidate);
      notePerson(matcher, found, candidate);
      if (!decision) noteProper(matcher, found, candidate, occurrence);
      if (rows.length % namesPerStep === 0) yield;
    }
  }
  yield* decideAgain(matcher, { senses, read, found }, rows);
  return rows.map(({ position, candidate, occurrence, decision }) => ({
    position,
    candidate,
    decision: decision ?? decideDeferred(matcher, candidate, occurrence, found),
  }));
}

/** Lets forms that were found to be ours speak for the same forms that had too little evidence. */
function* decideAgain(
  matcher: Matcher,
  { senses, read, found }: { senses: PageSenses; read: ScannedFlow[]; found: StoryFound },
  rows: DecidedName[],
): Generator<undefined, void> {
  const marked = new Map<number, Set<number>>();
  for (const { decision, position } of rows) {
    if (!decision?.counts || decision.code !== "passage") continue;
    const { entity } = decision.option;
    let segments = marked.get(entity);
    if (!segments) marked.set(entity, (segments = new Set()));
    const { id } = senses.segments[position]!;
    if (!segments.has(id)) senses.addMarked(entity, position);
    segments.add(id);
  }
  for (const { row, decision } of bareItemsTold(matcher, senses, rows, new Set(found.mentions.keys()))) {
    row.decision = decision;
    if (isBody(read[row.position]!)) noteStory(senses, found, matcher.entity(decision.option.entity).set, row.position);
  }
  if (marked.size === 0) return;
  for (const [at, row] of rows.entries()) {
    const { decision, candidate, occurrence, position } = row;
    const isOpen = decision?.code === "thin" || (decision?.code === "two-senses" && !decision.counts);
    const segments = isOpen && !candidate.isLower && marked.get(decision.option.entity);
    if (!segments) continue;
    const isSameSegment = segments.has(senses.segments[position]!.id);
    const beside = decideBeside(matcher, candidate, decision, occurrence, isSameSegment);
    if (beside) {
      row.decision = beside;
      if (isBody(read[position]!)) noteStory(senses, found, matcher.entity(beside.option.entity).set, position);
    }
    if (at % namesPerStep === 0) yield;
  }
}

/** What a name that counts stands for: one thing, but every set by whose words it stands alone knows it. */
function knownBy(matcher: Matcher, { options }: Candidate, { option }: Decision): KnownEntity[] {
  return options
    .filter((one) => one === option || (option.needs === "" && one.needs === ""))
    .map(({ entity }) => matcher.entity(entity));
}
