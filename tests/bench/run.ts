import type { BrowserKind } from "../../scripts/browsers/find.ts";
import type { MeasureOptions } from "./section.ts";
import type { BusyRows } from "./sections/busy.ts";
import type { CardRow } from "./sections/card.ts";
import type { GateRow } from "./sections/gate.ts";
import type { LongRow } from "./sections/long.ts";
import type { ScanRow } from "./sections/scan.ts";
import type { WholeRow } from "./sections/whole.ts";

/** What each section measures; a section that was not asked for, or brought nothing, is absent. */
export interface Measured {
  sizes?: Record<string, number>;
  card?: CardRow[];
  long?: LongRow[];
  busy?: BusyRows;
  gate?: GateRow[];
  scan?: ScanRow[];
  whole?: WholeRow[];
}

export type SectionName = keyof Measured;

/** In the order in which they are measured: what is quick comes first. */
export const SECTION_NAMES = [
  "sizes",
  "card",
  "long",
  "busy",
  "gate",
  "scan",
  "whole",
] as const satisfies SectionName[];

/** A section that brought nothing, or one part of it that was left out. */
export interface Failure {
  section: SectionName;
  /** The page or the turn; absent where the whole section failed. */
  part?: string;
  error: string;
}

/** Everything that one run measured, as it is kept. */
export interface BenchRun {
  machine: string;
  browser: string;
  kind: BrowserKind;
  /** When it began, as an ISO date and time. */
  begun: string;
  minutes: number;
  /** The machine's load in the minute before the run, and in its last one. */
  load: [number, number];
  /** Where the pages come from, and how many of them were asked for. */
  pages: { from: string; count: number };
  wanted: SectionName[];
  measured: Measured;
  failures: Failure[];
}

/** What is to be measured. */
export interface BenchOptions extends MeasureOptions {
  sections: SectionName[];
  /** Where the pages come from, as the tables name it. */
  from: string;
  /** Called after each part that was measured, so that nothing is lost. */
  save: (run: BenchRun) => void;
}
