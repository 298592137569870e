import { expect, test } from "vitest";

import { openBrowser } from "../e2e/browser/open-browser.ts";
import { browsers } from "../e2e/browser/browser-fixture.ts";
import { servedPages } from "./corpus-pages.ts";
import { livingPages } from "./living-pages.ts";
import { keptBy, processMemory } from "./what-it-takes.ts";

const PAGES = 500;
/** After how many pages it is measured: the first look is past what any browser fills first. */
const EVERY = 100;

test.for(browsers)(
  "a day's reading of 500 pages leaves memory, storage and listeners as they were, in $kind",
  { timeout: 30 * 60_000 },
  async ({ kind, missing }, { annotate, skip }) => {
    skip(missing);
    // Otherwise the last pages stay alive.
    const args = kind === "chromium" ? ["--disable-features=BackForwardCache"] : [];
    const prefs = { "browser.sessionhistory.max_total_viewers": 0 };
    await using opened = await openBrowser(kind, { own: true, args, prefs });
    const { extension, server, browser } = opened;
    const { page, tabId } = await opened.openPage({ name: "start.html", body: Buffer.from("<!doctype html>") });
    const looks = [];
    const counts = { news: 0, mentions: 0 };
    for (const [at, address] of servedPages(server, PAGES, "mixed").entries()) {
      await page.goto(address, { waitUntil: "domcontentloaded" });
      const { coverage, mentions } = await extension.ask("reportPage", { tabId, toEnd: true });
      if (coverage) counts.news += 1;
      counts.mentions += mentions.length;
      server.remove(address);
      if ((at + 1) % EVERY > 0) continue;
      await page.goto(server.add({ name: `pause-${at}.html`, body: Buffer.from("<!doctype html>") }));
      // A page that is left may live for a second. A page that was read has thousands of nodes.
      await expect.poll(async () => (await livingPages(opened, page)).nodes ?? 0).toBeLessThan(500);
      // In this order: memory is what is left after the collections.
      const living = { ...(await keptBy(opened)), ...(await livingPages(opened, page)) };
      const look = { pages: at + 1, mb: Math.round(processMemory(browser.process()!.pid!)), ...living };
      looks.push(look);
      // Each at once, so that a run that is stopped has told what it saw.
      await annotate(JSON.stringify({ kind, ...counts, ...look }));
    }
    expect(counts.mentions).toBeGreaterThan(0);
    const [first, last] = [looks[0]!, looks.at(-1)!];
    // Nothing is kept of a page.
    expect([last.local, last.session]).toEqual([first.local, first.session]);
    // One is the page that is shown; in Chromium images of its cache have a document each.
    expect(last.documents).toBeGreaterThan(0);
    expect(last.documents).toBeLessThan(20);
    if (kind === "firefox") return;
    expect(last.background).toBeLessThan(first.background! * 1.2 + 1);
    expect(last.listeners).toBe(first.listeners);
  },
);
