import type { Browser } from "puppeteer-core";

import type { PageReport } from "../../src/mentions/findings.ts";
import type { Extension } from "../browsers/extension.ts";
import { loadSaved, type NamedPage } from "./load.ts";
import type { PageDetails } from "./page-details.ts";
import type { PageServer } from "./serve.ts";
import { openTab, type Tab } from "./tab.ts";

/** A page's report, or why there is none. */
export type ReadPage = { page: string } & ({ report: PageReport; details?: PageDetails } | { error: string });

export interface Reading {
  browser: Browser;
  server: PageServer;
  /** Without one, pages are opened and not read, for comparison in measurements. */
  extension: Extension | undefined;
  /** Whether to read pages not recognised as news too. */
  everywhere: boolean;
  /** How many pages at a time. */
  tabs: number;
  /** How long a page may take, in ms. */
  withinMs: number;
  /** Whether to get its title, text and more. */
  withDetails: boolean;
}

/** Passes on results in page order, each as soon as all before it are done. */
export function inOrder(tell: (read: ReadPage) => void): (read: ReadPage, index: number) => void {
  const done = new Map<number, ReadPage>();
  let told = 0;
  return (read, index) => {
    done.set(index, read);
    for (let ready = done.get(told); ready !== undefined; ready = done.get(told)) {
      done.delete(told++);
      tell(ready);
    }
  };
}

/** Reads pages, several at a time, and passes on each result at once. */
export async function readPages(
  pages: NamedPage[],
  reading: Reading,
  tell: (read: ReadPage, index: number) => void,
): Promise<void> {
  // All workers take from one queue.
  const queue = pages.entries();
  async function work(): Promise<void> {
    let tab: Tab | undefined;
    for (const [index, page] of queue) {
      tab ??= await openTab(reading.browser, reading.server, reading.extension);
      const read = await readPage(page, tab, reading);
      if ("error" in read) {
        // The next page gets a new tab, since this one may be broken.
        await tab.close().catch(() => undefined);
        tab = undefined;
      }
      tell(read, index);
    }
    await tab?.close();
  }
  await Promise.all(Array.from({ length: Math.min(reading.tabs, pages.length) }, work));
}

async function readPage(named: NamedPage, tab: Tab, reading: Reading): Promise<ReadPage> {
  const { page } = named;
  if ("error" in named) return { page, error: named.error };
  try {
    return { page, ...(await within(reading.withinMs, openAndRead(named, tab, reading))) };
  } catch (error) {
    return { page, error: error instanceof Error ? error.message : String(error) };
  }
}

async function openAndRead(
  named: NamedPage,
  tab: Tab,
  { extension, everywhere, withDetails }: Reading,
): Promise<{ report: PageReport; details?: PageDetails }> {
  if ("address" in named) await tab.openAddress(named.address);
  else if ("file" in named) {
    const { name, body } = loadSaved(named.file);
    await tab.openSaved(name, body);
  }
  const report = await askReport(extension, tab.id, everywhere);
  tab.checkStayed();
  if (report.state === "unreachable") throw new Error("The browser lets no extension read this page.");
  if (report.state === "no-answer") throw new Error("The page does not answer.");
  return withDetails ? { report, details: await tab.details() } : { report };
}

async function askReport(
  extension: Extension | undefined,
  tabId: number | undefined,
  everywhere: boolean,
): Promise<PageReport> {
  if (extension === undefined || tabId === undefined) return unread;
  const report = await extension.ask("reportPage", { tabId, toEnd: true });
  if (report.state !== "not-news" || !everywhere) return report;
  await extension.ask("readPageNow", { tabId });
  const { coverage, why } = report;
  return { ...(await extension.ask("reportPage", { tabId, toEnd: true })), coverage, why };
}

const unread: PageReport = {
  state: "not-news",
  address: "",
  host: "",
  site: "on",
  marksOff: false,
  stories: [],
  locked: [],
  hidden: [],
  coverage: false,
  why: [],
  complete: true,
  mentions: [],
  withheld: [],
  figures: [],
  entities: {},
};

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`The page was not read within ${ms / 1000} seconds.`));
  }, ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
