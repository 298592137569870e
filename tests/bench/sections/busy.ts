import type { Browser, CDPSession, Page, Protocol } from "puppeteer-core";

import type { PageServer } from "../../../scripts/pages/serve.ts";
import { openFresh } from "../lab.ts";
import { busyPage } from "../pages/busy-page.ts";

/** What a page that changes 200 times a second costs. */
export interface BusyRow {
  /** How often it changed, each second. */
  changes: number;
  /** The share of the main thread's time in which our scripts stood on its stack. */
  share: number;
  /** What all of the page's tasks took of its thread's own time, as a share of the time. */
  thread: number;
  /** The heap after a collection, 10 s and 30 s after the page was there, in MB. */
  heap: [number, number];
}

const SECONDS = 30;
const FIRST = 10;

/** @param ours how addresses of our scripts begin; empty where there are none */
export async function busyRow(browser: Browser, server: PageServer, ours: string): Promise<BusyRow> {
  let row: BusyRow | undefined;
  const work = async (page: Page) => {
    const cdp = await page.createCDPSession();
    await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    await cdp.send("Profiler.enable");
    await cdp.send("Profiler.setSamplingInterval", { interval: 500 });
    await page.bringToFront();
    await cdp.send("Profiler.start");
    const [began, changes, thread] = [performance.now(), await changed(page), await threadTime(cdp)];
    await rest(FIRST * 1000);
    const first = await heap(cdp);
    await rest(Math.max(0, began + SECONDS * 1000 - performance.now()));
    const took = (performance.now() - began) / 1000;
    const { profile } = await cdp.send("Profiler.stop");
    row = {
      changes: ((await changed(page)) - changes) / took,
      share: ours === "" ? 0 : shareOf(profile, ours),
      thread: ((await threadTime(cdp)) - thread) / took,
      heap: [first, await heap(cdp)],
    };
  };
  await openFresh({ browser, server }, busyPage(), work, {});
  return row!;
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const changed = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { changed: () => number }).changed());

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")!.value;
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize / 1_000_000;
}

/** The share of samples with a function of ours somewhere on the stack. */
function shareOf({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, ours: string): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.startsWith(ours)).map(({ id }) => id));
  const isOwn = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) if (own.has(at)) return true;
    return false;
  };
  let [all, spent] = [0, 0];
  for (const [index, id] of samples.entries()) {
    const time = timeDeltas[index] ?? 0;
    all += time;
    if (isOwn(id)) spent += time;
  }
  return spent / all;
}
