import { cueStrengths, type ScannedFlow } from "../../scanned-flow.ts";
import { plainDigits } from "../../numbers/read-numbers.ts";
import { tellsOther } from "./segments.ts";

/** The flows of a page, those that count several items divided into them. */
export interface Parts {
  flows: ScannedFlow[];
  /** For each part the position of its flow. */
  origins: number[];
}

/**
 * Divides flows whose text counts items ("1. … 2. … 3. …") on a page that tells of other things too. All others stay as
 * they are.
 */
export function partsOf(read: ScannedFlow[]): Parts {
  if (!read.some((flow) => tellsOther(flow, cueStrengths.telling)))
    return { flows: read, origins: read.map((_, position) => position) };
  const flows: ScannedFlow[] = [];
  const origins: number[] = [];
  for (const [position, flow] of read.entries())
    for (const part of divide(flow)) {
      flows.push(part);
      origins.push(position);
    }
  return { flows, origins };
}

/** An item's number: at the beginning, after a sentence or in a line of its own. */
const numbers = /(?<=^|[.!?…。！？؟।:：;"”»)]\s{0,3}|\n\s*)[([]?(\p{Nd}{1,2})[.)\]、．）](?=\s|\P{ASCII})/gu;
/** How many items in a row make a text a list. */
const MANY = 2;

function divide(flow: ScannedFlow): ScannedFlow[] {
  if (flow.candidates.length === 0 || flow.flow.place !== "text") return [flow];
  const starts = startsOfItems(flow.flow.text);
  if (starts.length < MANY) return [flow];
  const bounds = [...new Set([0, ...starts]), Number.POSITIVE_INFINITY];
  return bounds.slice(0, -1).map((from, index) => partOf(flow, from, bounds[index + 1]!));
}

/** Where items begin whose numbers follow each other from 1 on. */
function startsOfItems(text: string): number[] {
  const starts: number[] = [];
  for (const { 1: printed = "", index } of text.matchAll(numbers))
    if (Number(plainDigits(printed)) === starts.length + 1) starts.push(index);
  return starts;
}

/** A flow with only what was found in [from, to). */
function partOf(whole: ScannedFlow, from: number, to: number): ScannedFlow {
  const inPart = <One extends { start: number }>(list: One[]) =>
    list.filter(({ start }) => start >= from && start < to);
  const { candidates, cues, against, classes } = whole;
  return {
    ...whole,
    candidates: inPart(candidates),
    cues: inPart(cues),
    against: inPart(against),
    classes: inPart(classes),
    isPart: true,
  };
}
