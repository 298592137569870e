import type { Browser, Page } from "puppeteer-core";

import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { emptyExtension } from "../../../scripts/pages/empty-extension.ts";
import { servePages, type PageServer } from "../../../scripts/pages/serve.ts";
import { openBrowser } from "../../e2e/browser/open-browser.ts";
import { BusyWatch, rest } from "../chromium/busy-watch.ts";
import { recordProfile } from "../firefox/profile.ts";
import { openFresh } from "../lab.ts";
import { busyPage } from "../pages/busy-page.ts";
import { OFFLINE, type Section, type SectionOptions } from "../section.ts";

/** What a page costs that changes 200 times a second. */
export interface BusyRow {
  /** How often it changed, each second. */
  changes: number;
  /** The share of the main thread's time in which our scripts stood on its stack. */
  share: number;
  /** What all of the page's tasks took of its thread's own time, as a share of the time. */
  thread: number;
  /** The heap after a collection, in MB: three times in the first ten seconds of five minutes, and three in the last; Chromium only. */
  heap?: { first: number[]; last: number[] };
}

/** The same page with the extension as it was built, and with one that does nothing. */
export interface BusyRows {
  ours: BusyRow;
  without: BusyRow;
}

/** How long the work is measured, in s, and how long the heap is: what grows by a little is seen only after minutes. */
const SECONDS = 30;
const HEAP_SECONDS = 300;

export const busy: Section<BusyRows> = async (options, keep) => {
  const measure = options.kind === "firefox" ? inFirefox : inChromium;
  options.tell(`${options.kind === "chromium" ? HEAP_SECONDS : SECONDS} s with the extension`);
  const ours = await measure(options, true);
  options.tell(`${SECONDS} s without`);
  keep({ ours, without: await measure(options, false) });
};

/** Lets work be done in a browser with the extension, or with an empty one. */
async function withBrowser(
  { kind, found, adopt }: SectionOptions,
  extended: boolean,
  work: (browser: Browser, server: PageServer) => Promise<void>,
): Promise<void> {
  if (extended) {
    await using opened = await openBrowser(kind, { args: OFFLINE });
    adopt(opened.browser);
    // Awaited here, or the browser would be closed before the work began.
    await work(opened.browser, opened.server);
    return;
  }
  await using server = await servePages();
  const browser = adopt(await launchBrowser(kind, found, { headless: true, args: OFFLINE }));
  try {
    // Firefox wants an id of one.
    if (kind === "chromium") await browser.installExtension(emptyExtension());
    await work(browser, server);
  } finally {
    await browser.close();
  }
}

async function inChromium(options: SectionOptions, extended: boolean): Promise<BusyRow> {
  let row: BusyRow | undefined;
  await withBrowser(options, extended, async (browser, server) => {
    await openFresh(
      { browser, server },
      busyPage(),
      async (page) => {
        const watch = await BusyWatch.on(page);
        await page.bringToFront();
        const before = await changed(page);
        const { seconds, share, thread } = await watch.run(SECONDS);
        row = { changes: ((await changed(page)) - before) / seconds, share, thread };
        if (extended) row.heap = await watch.heapOver(HEAP_SECONDS);
      },
      {},
    );
  });
  return row!;
}

async function inFirefox(options: SectionOptions, extended: boolean): Promise<BusyRow> {
  let changes = 0;
  const seen = await recordProfile(async () => {
    const span = { from: 0, to: 0 };
    await withBrowser(options, extended, (browser, server) =>
      openFresh(
        { browser, server },
        busyPage(),
        async (page) => {
          await page.bringToFront();
          const before = await changed(page);
          span.from = Date.now();
          await rest(SECONDS * 1000);
          span.to = Date.now();
          changes = (((await changed(page)) - before) / (span.to - span.from)) * 1000;
        },
        {},
      ),
    );
    return span;
  });
  return { changes, share: seen.ours / seen.time, thread: seen.worked / seen.time };
}

const changed = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { changed: () => number }).changed());
