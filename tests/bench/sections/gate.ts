import type { TraceEvent } from "../chromium/trace.ts";
import { recordTrace } from "../chromium/trace.ts";
import { openFresh, type Lab } from "../lab.ts";
import type { BenchPage } from "../pages/bench-page.ts";

/** The evaluation of each content script on one page, in ms of its thread's own time. */
export interface GateRow {
  page: string;
  empty: number;
  gate: number;
  reader: number;
}

const scripts = { empty: "empty.js", gate: "gate.js", everywhere: "reader.js" };

/** Opens a page with an empty content script, with the gate, and with the reader, each in a fresh process. */
export async function gatePage(lab: Lab, bench: BenchPage, turn: number): Promise<GateRow> {
  const kinds = Object.keys(scripts);
  const order = [...kinds.slice(turn % 3), ...kinds.slice(0, turn % 3)];
  const events = await recordTrace(lab.browser, async () => {
    for (const kind of order)
      await openFresh(lab, { name: `${kind}~${bench.name}`, body: bench.body }, async (page) => {
        // Content scripts run when the page is idle.
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      });
  });
  const [empty, gate, reader] = [scripts.empty, scripts.gate, scripts.everywhere].map((name) =>
    evaluation(events, name),
  );
  return { page: bench.name, empty: empty!, gate: gate!, reader: reader! };
}

function evaluation(events: TraceEvent[], name: string): number {
  const event = events.find((one) => one.name === "EvaluateScript" && one.args.data?.url?.endsWith(`/${name}`));
  return (event?.tdur ?? Number.NaN) / 1000;
}
