import type { SectionName } from "../run.ts";

/** One sentence of the budgets, and what was measured of it. */
export interface Claim {
  what: string;
  section: SectionName;
  /** Not a number where nothing was measured. */
  measured: number;
  /** At most this. */
  target: number;
  unit?: "ms" | "%" | "bytes" | "MB" | "px" | "×";
  /** Why nothing can be measured in this browser. */
  cannot?: string;
}

/** Why some things are not measured in Firefox. */
export const NO_TRACE = "no tool can record a trace with the compiling of scripts in it";
