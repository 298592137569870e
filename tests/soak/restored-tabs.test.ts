import { expect, test } from "vitest";

import { launchBrowser } from "../../scripts/browsers/launch.ts";
import { emptyExtension } from "../../scripts/pages/empty-extension.ts";
import { servePages } from "../../scripts/pages/serve.ts";
import { processTime } from "../bench/process-time.ts";
import { found, openBrowser } from "../e2e/browser/open-browser.ts";
import { browsers } from "../e2e/browser/browser-fixture.ts";
import { lookInside } from "../e2e/card/inspect-page.ts";
import { servedPages } from "./corpus-pages.ts";
import { keptBy, processMemory, untilItRests } from "./what-it-takes.ts";

const TABS = 50;

test.for(browsers)(
  "of fifty tabs of coverage that come at once none is read before it is shown, in $kind",
  { timeout: 15 * 60_000 },
  async ({ kind, missing }, { annotate, skip }) => {
    skip(missing);
    const without = await openWithout(kind);
    await using opened = await openBrowser(kind, { own: true });
    const { extension, server, browser } = opened;
    const root = browser.process()!.pid!;
    const addresses = servedPages(server, TABS, "coverage");
    const before = { ms: processTime(root), mb: processMemory(root), ...(await keptBy(opened)) };
    // As a session comes back: all in the background, all at once.
    const tabs = await extension.page.evaluate(async (all) => {
      const made = await Promise.all(all.map((url) => chrome.tabs.create({ url, active: false })));
      return made.map(({ id }) => id!);
    }, addresses);
    await expect.poll(() => loading(extension.page), { timeout: 120_000 }).toBe(0);
    await untilItRests(root);
    const restored = {
      ms: processTime(root) - before.ms,
      mb: processMemory(root) - before.mb,
      ...(await keptBy(opened)),
    };
    const inside = await Promise.all(tabs.map((tabId) => lookInside(extension, tabId)));
    expect(inside.filter(({ reader, painted }) => reader || painted > 0)).toEqual([]);
    for (const tabId of tabs) {
      await extension.page.evaluate((id) => chrome.tabs.update(id, { active: true }), tabId);
      await extension.ask("reportPage", { tabId, toEnd: true });
    }
    await untilItRests(root);
    const shown = { ms: processTime(root) - before.ms, mb: processMemory(root) - before.mb, ...(await keptBy(opened)) };
    const read = await Promise.all(tabs.map((tabId) => lookInside(extension, tabId)));
    const waiting = inside.filter(({ look }) => look).length;
    await annotate(JSON.stringify({ kind, without, restored, shown, waiting, read: count(read) }));
    expect(count(read)).toBeGreaterThan(TABS * 0.9);
  },
);

const count = (all: { reader: boolean }[]): number => all.filter(({ reader }) => reader).length;

const loading = (page: Awaited<ReturnType<typeof openBrowser>>["extension"]["page"]): Promise<number> =>
  page.evaluate(async () => (await chrome.tabs.query({ status: "loading" })).length);

/** The same tabs in a browser with an extension that does nothing, in turn and shown too. */
async function openWithout(
  kind: (typeof browsers)[0]["kind"],
): Promise<Record<"restored" | "shown", { ms: number; mb: number }>> {
  await using server = await servePages();
  const browser = await launchBrowser(kind, found[kind]!, { headless: true });
  try {
    if (kind === "chromium") await browser.installExtension(emptyExtension());
    const root = browser.process()!.pid!;
    await untilItRests(root);
    const before = { ms: processTime(root), mb: processMemory(root) };
    const cost = () => ({ ms: processTime(root) - before.ms, mb: processMemory(root) - before.mb });
    const pages = await Promise.all(
      servedPages(server, TABS, "coverage").map(async (address) => {
        const page = await browser.newPage({ background: true });
        await page.goto(address);
        return page;
      }),
    );
    await untilItRests(root);
    const restored = cost();
    for (const page of pages) await page.bringToFront();
    await untilItRests(root);
    return { restored, shown: cost() };
  } finally {
    await browser.close();
  }
}
