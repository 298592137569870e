import type { CDPSession, Page, Protocol } from "puppeteer-core";

/** What Chromium tells of a page that is busy. */
export interface BusySeen {
  seconds: number;
  share: number;
  thread: number;
}

/** When the heap is measured, in s from the begin, and as far before the end. */
const LOOKS = [4, 7, 10];

/** How addresses of our scripts begin; the empty extension has none. */
const OURS = "chrome-extension://";

/** Watches a page's main thread and heap. */
export class BusyWatch {
  readonly #cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async on(page: Page): Promise<BusyWatch> {
    const cdp = await page.createCDPSession();
    await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    await cdp.send("Profiler.enable");
    await cdp.send("Profiler.setSamplingInterval", { interval: 500 });
    return new BusyWatch(cdp);
  }

  async run(length: number): Promise<BusySeen> {
    const cdp = this.#cdp;
    await cdp.send("Profiler.start");
    const began = performance.now();
    const thread = await this.#threadTime();
    await rest(length * 1000);
    const seconds = (performance.now() - began) / 1000;
    const { profile } = await cdp.send("Profiler.stop");
    return {
      seconds,
      share: shareOf(profile),
      thread: ((await this.#threadTime()) - thread) / seconds,
    };
  }

  /** The heap in MB after a collection: some looks in the first ten of so many seconds, and as many in the last. */
  async heapOver(length: number): Promise<{ first: number[]; last: number[] }> {
    const began = performance.now();
    const looks: number[] = [];
    for (const second of [...LOOKS, ...LOOKS.map((one) => one + length - 10)]) {
      await rest(began + second * 1000 - performance.now());
      looks.push(await this.#heap());
    }
    return { first: looks.slice(0, LOOKS.length), last: looks.slice(LOOKS.length) };
  }

  async #threadTime(): Promise<number> {
    const { metrics } = await this.#cdp.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value;
  }

  async #heap(): Promise<number> {
    await this.#cdp.send("HeapProfiler.collectGarbage");
    return (await this.#cdp.send("Runtime.getHeapUsage")).usedSize / 1_000_000;
  }
}

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** The share of samples with a function of ours somewhere on the stack. */
function shareOf({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.startsWith(OURS)).map(({ id }) => id));
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
