import type { Matcher } from "./matcher.ts";
import type { Candidate, ScannedFlow } from "./scan-flow.ts";
import { weights } from "./weights.ts";

/** Evidence of one kind, by its printed word or its entity. */
type Tally = Map<string, { strength: number; weight: number; count: number }>;

/** What a page holds for and against the senses of a set. */
export interface Evidence {
  /** For each set: its cues. */
  cues: Map<number, Tally>;
  /** For each entity: its names that stand alone. */
  names: Map<number, number>;
  /** For each entity: its names that need the topic. */
  shortNames: Map<number, number>;
  /** For each entity: words and other names that speak against it. */
  against: Map<number, Tally>;
}

/** A flow and how much it counts. */
export interface Weighed {
  scanned: ScannedFlow;
  weight: number;
}

/** Counts the evidence of flows. */
export function gatherEvidence(flows: Iterable<Weighed>): Evidence {
  const evidence: Evidence = { cues: new Map(), names: new Map(), shortNames: new Map(), against: new Map() };
  for (const { scanned, weight } of flows) {
    if (weight === 0) continue;
    for (const { of, text, strength } of scanned.cues) tally(evidence.cues, of, text, strength, weight);
    for (const { of, text, strength } of scanned.against) tally(evidence.against, of, text, strength, weight);
    for (const candidate of scanned.candidates) countName(evidence, candidate, weight);
  }
  return evidence;
}

/** The sum of a tally: each word by its strength, its place and, with less and less weight, how often it stands there. */
export function sumOf(words: Tally | undefined): number {
  let sum = 0;
  for (const { strength, weight, count } of words?.values() ?? []) {
    sum += strength * weight * (2 - weights.repeat ** (count - 1));
  }
  return sum;
}

/** The words of a tally, the heaviest first. */
export function wordsOf(words: Tally | undefined): { text: string; count: number }[] {
  return [...(words ?? [])]
    .toSorted(([, a], [, b]) => b.strength * b.weight * b.count - a.strength * a.weight * a.count)
    .map(([text, { count }]) => ({ text, count }));
}

function countName(evidence: Evidence, { options, otherName }: Candidate, weight: number): void {
  for (const { entity, needs } of options) {
    if (otherName !== "") tally(evidence.against, entity, otherName, 1, weight);
    else if (needs !== "full-name") {
      const names = needs === "" ? evidence.names : evidence.shortNames;
      names.set(entity, Math.max(names.get(entity) ?? 0, weight));
    }
  }
}

function tally(tallies: Map<number, Tally>, of: number, text: string, strength: number, weight: number): void {
  let words = tallies.get(of);
  if (!words) tallies.set(of, (words = new Map()));
  const seen = words.get(text);
  if (!seen) words.set(text, { strength, weight, count: 1 });
  else {
    seen.count++;
    seen.weight = Math.max(seen.weight, weight);
  }
}

/** What an entity's names prove about a page: its own names fully, another's by how much the story is about it. */
export function nameSum(
  matcher: Matcher,
  names: Map<number, number>,
  set: number,
  except: number,
  own: number,
): number {
  let sum = 0;
  for (const [entity, weight] of names) {
    const { set: its, weight: importance } = matcher.entity(entity);
    if (entity === except) sum += own * weight;
    else if (its === set && importance > 0) sum += (importance > 1 ? importance : weights.passingName) * weight;
  }
  return sum;
}
