import { NO_TRACE, type Claim } from "./claim.ts";
import type { BenchRun } from "../run.ts";
import type { WholeCost, WholeRow } from "../sections/whole.ts";
import { median } from "../stats.ts";

/** What this build is of the other one, on pages with a mark. */
export function wholeClaims({ kind, measured: { whole = [] } }: BenchRun): Claim[] {
  const cannot =
    kind === "firefox" ? NO_TRACE : whole.some(({ cost }) => cost.against) ? undefined : "no other build was named";
  const against = (
    what: string,
    pick: (cost: WholeCost, without: WholeCost | undefined) => number | undefined,
    target: number,
    [one, other]: [keyof WholeRow["cost"], keyof WholeRow["cost"]] = ["ours", "against"],
  ): Claim => {
    const marked = whole.filter(({ cost }) => cost.ours?.mark !== undefined);
    const part = (which: keyof WholeRow["cost"], cost: WholeRow["cost"]) =>
      (cost[which] && pick(cost[which], cost.without)) ?? Number.NaN;
    const shares = marked
      .map(({ cost }) => part(one, cost) / part(other, cost))
      .filter((value) => Number.isFinite(value));
    return {
      what: `${what}, pages with a mark (${shares.length}), against the other build`,
      section: "whole",
      measured: median(shares),
      target,
      unit: "×",
      ...(cannot !== undefined && { cannot }),
    };
  };
  return [
    against("our scripts on the main thread", ({ scripts }) => scripts, 1 / 3),
    against("all that is added to the main thread", (cost, without) => without && cost.thread - without.thread, 0.4),
    against("CPU of all processes", ({ cpu }) => cpu, 0.6),
    against("first mark", ({ mark }) => mark, 0.7),
    against("first mark, background stopped", ({ mark }) => mark, 0.75, ["stopped", "against stopped"]),
  ];
}
