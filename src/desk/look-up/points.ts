import type { SourceAmount } from "../../mentions/types.ts";

/** Where in the selection something stands: UTF-16 offsets. */
interface Span {
  start: number;
  end: number;
}

/**
 * What is to be said of one thing that a selection and a fact both speak of, as data: whoever shows it puts it into neutral words. Its code is
 * `on` and `outcome`: "figure.other", "hedge.lost".
 */
export type Point =
  | NamePoint
  | FigurePoint
  | RolePoint
  | ComparisonPoint
  | DatePoint
  | HedgePoint
  | AttributionPoint
  | ScopePoint;

/** A name of the selection that the fact has as well, or not. */
interface NamePoint extends Span {
  on: "entity";
  outcome: "same" | "other";
  entity: string;
  /** The entity's name in its set. */
  name: string;
  /** As the selection prints it. */
  selection: string;
}

/** A number of the selection, and the fact's own. */
interface FigurePoint extends Span {
  on: "figure";
  outcome: "same" | "other";
  /** Index into the fact's `figures`. */
  figure: number;
  selection: string;
  source: SourceAmount;
}

/** What the number counts. */
interface RolePoint extends Span {
  on: "role";
  outcome: "same" | "other";
  figure: number;
  /** The selection's words; empty where they stand apart. */
  selection: string;
  source: string;
}

/** "At least", "at most" … */
interface ComparisonPoint extends Span {
  on: "comparison";
  outcome: "other";
  figure: number;
  selection: string;
  source: SourceAmount;
}

interface DatePoint extends Span {
  on: "date";
  outcome: "same" | "other";
  /** "2020-07", "2018", "1950s". */
  selection: string;
  source: string;
}

/** The source's own hedge. */
interface HedgePoint {
  on: "hedge";
  outcome: "same" | "lost";
  source: string;
}

/** Who asserts it. `other`: the selection has somebody else say it, by the name in `selection` where the sets know it. */
interface AttributionPoint {
  on: "attribution";
  outcome: "same" | "lost" | "other";
  source: { who: string; verb: string };
  selection?: string;
}

/** How far it goes. `lost`: words of the source that limit it are not there; `wider`: the selection says "all", "never". */
type ScopePoint =
  | { on: "scope"; outcome: "lost"; source: string }
  | ({ on: "scope"; outcome: "wider"; selection: string } & Span);
