import { caseFits } from "./letter-case.ts";
import type { Matcher } from "./matcher.ts";
import { inAddress } from "./neighbours.ts";
import { otherNameAt } from "./other-name.ts";
import type { Flow } from "./types.ts";
import type { Candidate, Cue, Option, ScannedFlow } from "./scanned-flow.ts";
import { walkPhrases } from "./walk-phrases.ts";

/** Finds names, cues and units in one flow. */
export function scanFlow(matcher: Matcher, flow: Flow): ScannedFlow {
  const found: ScannedFlow = { flow, candidates: [], cues: [], against: [], hasUnits: false };
  const names: Candidate[] = [];
  walkPhrases(flow.text, flow.language ?? "", matcher.index, (node, start, end) => {
    for (const meaning of node.meanings) {
      if (meaning === "U") found.hasUnits = true;
      else if (meaning[0] === "A") addName(names, flow.text, meaning, start, end);
      else {
        const [of, strength, text] = parts(meaning);
        // "Pegasus Airlines" speaks against, "pegasus airlines" in an address says nothing.
        if (!caseFits(flow.text.slice(start, end), text, false)) continue;
        const list = meaning[0] === "C" ? found.cues : found.against;
        // A phrase that stands as it is listed is found by its stem as well.
        if (list.slice(-8).some((cue) => cue.start === start && cue.text === text && cue.of === Number(of))) continue;
        list.push({ of: Number(of), strength: Number(strength), text, start, end });
      }
    }
    return false;
  });
  found.candidates = longestNames(names, flow.text.length).filter(
    ({ start, end }) => !inAddress(flow.text, start, end),
  );
  found.cues = inOrder(found.cues);
  found.against = inOrder(found.against);
  const known = new Set([...found.candidates, ...found.cues].flatMap(({ start, end }) => [start, -end]));
  for (const candidate of found.candidates)
    candidate.otherName = otherNameAt(matcher.lexicon, flow, candidate, known, found.against);
  return found;
}

function nameFits(meaning: string, text: string, start: number, end: number): boolean {
  const [, flags, alias] = parts(meaning);
  return caseFits(text.slice(start, end), alias, (Number(flags) & 1) !== 0);
}

function addName(names: Candidate[], text: string, meaning: string, start: number, end: number): void {
  if (!nameFits(meaning, text, start, end)) return;
  const [entity, digits] = parts(meaning);
  const flags = Number(digits);
  const needs = flags & 4 ? "full-name" : flags & 2 ? "topic" : "";
  const option: Option = { entity: Number(entity), needs, general: (flags & 8) !== 0 };
  const last = names.at(-1);
  const same = last?.start === start && last.end === end ? last : undefined;
  if (!same) names.push({ start, end, options: [option], otherName: "" });
  else if (!same.options.some((other) => other.entity === option.entity)) same.options.push(option);
}

/** "A12,3,NSO" as ["12", "3", "NSO"]: the text comes last, since it may hold commas. */
function parts(meaning: string): [string, string, string] {
  const first = meaning.indexOf(",");
  const second = meaning.indexOf(",", first + 1);
  return [meaning.slice(1, first), meaning.slice(first + 1, second), meaning.slice(second + 1)];
}

function inOrder(cues: Cue[]): Cue[] {
  return cues.toSorted((a, b) => a.start - b.start);
}

/** Of names that overlap the longest stays, then the first; the answer is in the order of the text. */
function longestNames(names: Candidate[], length: number): Candidate[] {
  if (names.length < 2) return names;
  const taken = new Uint8Array(length);
  const kept = names
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      // Longer names came before, so whatever overlaps covers one of the two ends.
      if (taken[start] || taken[end - 1]) return false;
      taken.fill(1, start, end);
      return true;
    });
  return kept.toSorted((a, b) => a.start - b.start);
}
