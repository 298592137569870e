import type { SourceAmount } from "../../mentions/types.ts";

/** Where in the selection something stands: UTF-16 offsets. */
interface Span {
  start: number;
  end: number;
}

/**
 * One thing that a selection and a fact both speak of, as data; whoever shows it puts it into neutral words. `selection`:
 * what the selection says; `source`: what the fact says; `figure`: an index into the fact's figures.
 */
export type Point =
  /** `name`: the entity's in its set. */
  | (Span & { on: "entity"; outcome: "same" | "other"; entity: string; name: string; selection: string })
  | (Span & { on: "figure"; outcome: "same" | "other"; figure: number; selection: string; source: SourceAmount })
  /** What the number counts. `selection`: empty where its words for that stand apart. */
  | (Span & { on: "role"; outcome: "same" | "other"; figure: number; selection: string; source: string })
  /** "At least", "at most" … */
  | (Span & { on: "comparison"; outcome: "other"; figure: number; selection: string; source: SourceAmount })
  /** As "2020-07", "2018", "1950s". */
  | (Span & { on: "date"; outcome: "same" | "other"; selection: string; source: string })
  | { on: "hedge"; outcome: "same" | "lost"; source: string }
  /** Who asserts it. `other`: the selection has somebody else say it, by the name in `selection` if the sets know it. */
  | {
      on: "attribution";
      outcome: "same" | "lost" | "other";
      source: { who: string; verb: string };
      selection?: string;
    }
  /** How far it goes. `lost`: words that limit the fact aren't there. `wider`: the selection says "all", "never". */
  | { on: "scope"; outcome: "lost"; source: string }
  | (Span & { on: "scope"; outcome: "wider"; selection: string });
