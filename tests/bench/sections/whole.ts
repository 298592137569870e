import type { Browser, Page } from "puppeteer-core";

import { openExtension } from "../../../scripts/browsers/extension.ts";
import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { emptyExtension } from "../../../scripts/pages/empty-extension.ts";
import { servePages, type PageServer } from "../../../scripts/pages/serve.ts";
import { pageWork, scriptWork } from "../chromium/script-work.ts";
import { recordTrace } from "../chromium/trace.ts";
import { openFresh, setMark } from "../lab.ts";
import type { BenchPage } from "../pages/bench-page.ts";
import { processTime } from "../process-time.ts";
import { OFFLINE, type Section } from "../section.ts";

/** What one page costs with one extension, in ms. */
export interface WholeCost {
  /** Our scripts on the page's main thread, evaluation included; all tasks of that thread; the longest share of ours of one. */
  scripts: number;
  thread: number;
  longest: number;
  /** All processes of the browser, from the address to the end. */
  cpu: number;
  /** From DOMContentLoaded to the first mark; absent where there is none. */
  mark?: number;
}

/** One page with each extension: this build, the other one where one was named, and one that does nothing. */
export interface WholeRow {
  page: string;
  cost: Partial<Record<"ours" | "stopped" | "against" | "against stopped" | "without", WholeCost>>;
}

type Which = keyof WholeRow["cost"];

/** How long a mark is waited for, and how long the page is left alone then, in ms. */
const WAITS = 3000;
const SETTLES = 700;

/**
 * Pages as a person opens them: with the extension as it was built, with another build beside it, and with none, in turn. Chromium
 * only: elsewhere no tool records what all threads do.
 */
export const whole: Section<WholeRow[]> = async (setting, keep) => {
  const { built, against, pages, tell, leaveOut, signal } = setting;
  if (setting.kind === "firefox") return;
  await using server = await servePages();
  await using stack = new AsyncDisposableStack();
  const open = async (folder: string) => {
    const { kind, found, adopt } = setting;
    const browser = adopt(await launchBrowser(kind, found, { headless: true, args: OFFLINE }));
    stack.defer(() => browser.close());
    if (folder === "") await browser.installExtension(emptyExtension());
    const extension = folder === "" ? undefined : await openExtension(browser, folder);
    return { browser, id: extension?.id };
  };
  const builds = { ours: built, ...(against !== undefined && { against }), without: "" };
  const opened = new Map<string, Opened>();
  for (const [name, folder] of Object.entries(builds)) opened.set(name, await open(folder));
  const rows: WholeRow[] = [];
  for (const [turn, page] of pages.entries()) {
    signal.throwIfAborted();
    tell(`${turn + 1} of ${pages.length}, ${page.name}`);
    const row: WholeRow = { page: page.name, cost: {} };
    const order: Which[] = [
      "ours",
      "stopped",
      ...(against ? (["against", "against stopped"] as const) : []),
      "without",
    ];
    for (const which of [...order.slice(turn % order.length), ...order.slice(0, turn % order.length)]) {
      const own = opened.get(which === "stopped" ? "ours" : which.split(" ")[0]!)!;
      try {
        row.cost[which] = await measure(own, server, page, which.endsWith("stopped"));
      } catch (error) {
        leaveOut(`${page.name}, ${which}`, error);
      }
    }
    rows.push(row);
    keep(rows);
  }
};

interface Opened {
  browser: Browser;
  /** Of the extension; nothing where it is empty. */
  id: string | undefined;
}

async function measure(
  { browser, id }: Opened,
  server: PageServer,
  bench: BenchPage,
  stopped: boolean,
): Promise<WholeCost> {
  if (stopped) await stop(browser, id);
  let mark: number | undefined;
  let cpu = Number.NaN;
  const root = browser.process()?.pid ?? -1;
  const events = await recordTrace(browser, async () => {
    const before = processTime(root);
    await openFresh({ browser, server }, bench, async (page) => {
      mark = id === undefined ? undefined : await firstMark(page);
      await pause(SETTLES);
      await setMark(page, "end whole");
      cpu = processTime(root) - before;
    });
  });
  const { all, longest } = scriptWork(events, "end whole");
  return { scripts: all, longest, thread: pageWork(events, "end whole"), cpu, ...(mark !== undefined && { mark }) };
}

/** When something is painted for the first time, in ms after DOMContentLoaded; nothing where that does not come. */
async function firstMark(page: Page): Promise<number | undefined> {
  for (const end = Date.now() + WAITS; Date.now() < end; await pause(10)) {
    const since = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      // The page has none of its own, and another build may name them in another way.
      const isMarked = [...CSS.highlights.values()].some(({ size }) => size > 0);
      return isMarked ? performance.now() - entry!.domContentLoadedEventStart : -1;
    });
    if (since >= 0) return since;
  }
  return undefined;
}

async function stop(browser: Browser, id: string | undefined): Promise<void> {
  const target = browser.targets().find((one) => one.url() === `chrome-extension://${id}/background.js`);
  await (await target?.worker())?.close();
  const isThere = () => target !== undefined && browser.targets().includes(target);
  while (isThere()) await pause(20);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
