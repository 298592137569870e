import type { Page } from "puppeteer-core";

import { inFirefox } from "../e2e/browser/firefox-internals.ts";
import type { OpenedBrowser } from "../e2e/browser/open-browser.ts";

/** What lives after a collection: in Chromium in the process of a page, in Firefox in all of them, which counts no nodes and listeners. */
export interface Living {
  documents: number;
  nodes?: number;
  listeners?: number;
}

/** Counts what a tab that shows an empty page keeps of those before it. */
export const livingPages = ({ kind, browser }: OpenedBrowser, page: Page): Promise<Living> =>
  kind === "chromium" ? livingInChromium(page) : livingInFirefox(browser);

async function livingInChromium(page: Page): Promise<Living> {
  const cdp = await page.createCDPSession();
  await cdp.send("HeapProfiler.collectGarbage");
  const { documents, nodes, jsEventListeners: listeners } = await cdp.send("Memory.getDOMCounters");
  await cdp.detach();
  return { documents, nodes, listeners };
}

/** As about:memory tells it, for the pages that we have served. */
async function livingInFirefox(browser: OpenedBrowser["browser"]): Promise<Living> {
  const documents = await inFirefox(
    browser,
    `async () => {
      const manager = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
      await new Promise((done) => manager.minimizeMemoryUsage(done));
      const seen = new Set();
      const look = (process, path) => {
        const shown = /window\\((http:[^,)]*127\\.0\\.0\\.1[^,)]*)/.exec(path);
        if (shown) seen.add(process + shown[1]);
      };
      await new Promise((done) => manager.getReports(look, null, done, null, false));
      return seen.size;
    }`,
  );
  return { documents: Number(documents) };
}
