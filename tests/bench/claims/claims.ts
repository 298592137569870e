import type { BenchRun } from "../run.ts";
import { NO_TRACE, type Claim } from "./claim.ts";
import { wholeClaims } from "./whole-claims.ts";
import { median } from "../stats.ts";
import { judged, pagesOf, ratios, type Names } from "../tables/scan-rows.ts";

/** Met or missed is computed; where there is no number, there is no verdict. */
export function verdict({ measured, target, unit, cannot }: Claim): "met" | "missed" | "not measured" {
  // Less than nothing is the clock's noise.
  if (cannot !== undefined || !Number.isFinite(measured) || (unit === "×" && measured <= 0)) return "not measured";
  return measured <= target ? "met" : "missed";
}

/** Every claim of the budgets that belongs to a section that was asked for. */
export function claimsOf(run: BenchRun): Claim[] {
  const claims = [
    ...scanClaims(run),
    ...gateClaims(run),
    ...pageClaims(run),
    ...busyClaims(run),
    ...cardClaims(run),
    ...sizeClaims(run),
    ...wholeClaims(run),
  ];
  return claims.filter(({ section }) => run.wanted.includes(section));
}

function scanClaims({ kind, measured: { scan = [] } }: BenchRun): Claim[] {
  const section = "scan";
  const against = (holds: "no" | "yes", method: string, names: Names, what: "scan" | "whole", target: number) => {
    const rows = pagesOf(scan, names, holds);
    const which = `${holds === "no" ? "without any alias" : "with some"} (${rows.length})`;
    const set = method === "reader, 60" ? "60 aliases" : "bundled set";
    const more = what === "whole" ? ", the evaluation of prefilter.js and reader.js counted too" : "";
    return {
      what: `scan of pages ${which}, ${set}${more}, against the bare walk`,
      section,
      measured: judged(ratios(rows, method, "walk", what), kind),
      target,
      unit: "×",
      ...(rows.length === 0 && { cannot: NO_PAGE }),
      ...(kind === "firefox" && what === "whole" && { cannot: NO_TRACE }),
    } satisfies Claim;
  };
  const growth = (which: string, rows: typeof scan) =>
    ({
      what: `10,000 aliases against 60, ${which} (${rows.length})`,
      section,
      measured: judged(ratios(rows, "reader, 10,000", "reader, 60"), kind),
      target: 1.1,
      unit: "×",
      ...(rows.length === 0 && { cannot: NO_PAGE }),
    }) satisfies Claim;
  return [
    against("no", "reader, 60", "sixty", "scan", 1.6),
    against("no", "reader, bundled", "bundled", "scan", 1.6),
    against("no", "reader, bundled", "bundled", "whole", 1.8),
    against("yes", "reader, 60", "sixty", "scan", 9),
    against("yes", "reader, bundled", "bundled", "scan", 9),
    against("yes", "reader, bundled", "bundled", "whole", 16),
    growth("all pages", scan),
    growth("pages without any", pagesOf(scan, "sixty", "no")),
    growth("pages with some", pagesOf(scan, "sixty", "yes")),
  ];
}

const NO_PAGE = "there is no such page among these";

function gateClaims({ measured: { gate = [] } }: BenchRun): Claim[] {
  const share = (what: "evaluation" | "all") => median(gate.map((row) => row.gate[what] / row.reader[what]));
  const section = "gate";
  const other = gate.filter(({ coverage }) => !coverage);
  return [
    {
      what: `gate on pages that are not news (${other.length}), all that it does, against an empty content script`,
      section,
      measured: median(other.map((row) => row.gate.all / row.empty.all)),
      target: 3,
      unit: "×",
      ...(other.length === 0 && { cannot: NO_PAGE }),
    },
    {
      what: "gate, evaluation",
      section,
      measured: median(gate.map((row) => row.gate.evaluation)),
      target: 2.5,
      unit: "ms",
    },
    {
      what: "gate against the reader on every page, evaluation of both",
      section,
      measured: share("evaluation") * 100,
      target: 100 / 3,
      unit: "%",
    },
    {
      what: "gate against the reader on every page, all that both do there",
      section,
      measured: share("all") * 100,
      target: 100 / 3,
      unit: "%",
    },
  ];
}

function pageClaims({ measured: { long = [] } }: BenchRun): Claim[] {
  const measured = median(long.map(({ longest }) => longest));
  return [{ what: "longest task of ours on 5 MB", section: "long", measured, target: 16, unit: "ms" }];
}

function busyClaims({ kind, measured: { busy } }: BenchRun): Claim[] {
  const section = "busy";
  const heap = busy?.ours.heap;
  // What the first looks differ by among each other is no growth.
  const growth = heap ? Math.max(0, median(heap.last) - Math.max(...heap.first)) : Number.NaN;
  return [
    {
      what: "our scripts on the main thread at 200 changes a second",
      section,
      measured: (busy?.ours.share ?? Number.NaN) * 100,
      target: 5,
      unit: "%",
    },
    {
      what: "all of the main thread's work there, more than without the extension",
      section,
      measured: busy ? (busy.ours.thread - busy.without.thread) * 100 : Number.NaN,
      target: 5,
      unit: "%",
    },
    {
      what: "growth of the heap there: the last ten seconds' median above the most of the first ten",
      section,
      measured: growth,
      target: 0,
      unit: "MB",
      ...(kind === "firefox" && { cannot: "no tool tells how large one page's heap is" }),
    },
  ];
}

const most = (values: number[]): number => (values.length > 0 ? Math.max(...values) : Number.NaN);

function cardClaims({ kind, measured: { card = [] } }: BenchRun): Claim[] {
  const section = "card";
  return [
    {
      what: "end of the dwell to the card on screen",
      section,
      measured: median(card.map(({ ms }) => ms)),
      target: 32,
      unit: "ms",
    },
    {
      what: "layout shift by marks and card, the most",
      section,
      measured: most(card.flatMap(({ shift }) => shift ?? [])),
      target: 0,
      ...(kind === "firefox" && { cannot: "it has no layout-shift entries; see the next row" }),
    },
    {
      what: "a box of the page moved by the card, the most",
      section,
      measured: most(card.map(({ moved }) => moved)),
      target: 0,
      unit: "px",
    },
  ];
}

const BYTES: Record<string, number> = { "gate.js": 3072, "prefilter.js": 6144, "reader.js": 40_960, "card.js": 61_440 };

function sizeClaims({ measured: { sizes = {} } }: BenchRun): Claim[] {
  return Object.entries(BYTES).map(([what, target]) => ({
    what,
    section: "sizes",
    measured: sizes[what] ?? Number.NaN,
    target,
    unit: "bytes",
  }));
}
