import { scriptWork } from "../chromium/script-work.ts";
import { recordTrace } from "../chromium/trace.ts";
import { eachPage } from "../each-page.ts";
import { hear, openFresh, setMark, type Heard, type Lab } from "../lab.ts";
import type { BenchPage } from "../pages/bench-page.ts";
import type { Section } from "../section.ts";

/** What a content script in the manifest cost on one page, in ms. */
export interface ContentCost {
  /** Its evaluation. Chromium: from a trace, compiling included. Firefox: on the clock, from the script before it to the one behind. */
  evaluation: number;
  /** All that it did until nothing more came of it: for the reader, until it has told what it found. */
  all: number;
}

export interface GateRow {
  page: string;
  /** What the gate says of the page. */
  coverage: boolean;
  empty: ContentCost;
  gate: ContentCost;
  /** The reader in the gate's place, on each page, whatever it is. */
  reader: ContentCost;
}

const SCRIPTS = { empty: "empty.js", gate: "gate.js", everywhere: "prefilter.js" };
type Kind = keyof typeof SCRIPTS;
const KINDS = Object.keys(SCRIPTS) as Kind[];

/** What every page pays for the gate, against an empty script and against the reader in its place. */
export const gate: Section<GateRow[]> = (setting, keep) => eachPage(setting, gatePage, keep);

/** Opens a page with an empty content script, with the gate, and with the reader, each in a fresh process. */
async function gatePage(lab: Lab, bench: BenchPage, turn: number): Promise<GateRow> {
  const order = [...KINDS.slice(turn % 3), ...KINDS.slice(0, turn % 3)];
  const heard = new Map<Kind, Heard>();
  let coverage = false;
  const run = async () => {
    for (const kind of order)
      await openFresh(lab, { name: `${kind}~${bench.name}`, body: bench.body }, async (page, address) => {
        // Content scripts run when the page is idle.
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        if (lab.kind === "firefox") heard.set(kind, await hear(lab, address, "evaluated"));
        if (kind === "everywhere") heard.set(kind, await hear(lab, address, "read"));
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        await setMark(page, `end ${kind}`);
        if (kind === "gate") ({ coverage } = await hear(lab, address, "coverage"));
      });
  };
  let costOf: (kind: Kind) => ContentCost;
  if (lab.kind === "firefox") {
    await run();
    costOf = (kind) => {
      const { evaluated, read = 0 } = heard.get(kind)!;
      return { evaluation: evaluated!, all: evaluated! + read };
    };
  } else {
    const events = await recordTrace(lab.browser, run);
    costOf = (kind) => {
      const { all, evaluated } = scriptWork(events, `end ${kind}`);
      const evaluation = evaluated.get(SCRIPTS[kind]);
      if (evaluation === undefined) throw new Error(`The trace has no evaluation of ${SCRIPTS[kind]}.`);
      return { evaluation, all };
    };
  }
  return { page: bench.name, coverage, empty: costOf("empty"), gate: costOf("gate"), reader: costOf("everywhere") };
}
