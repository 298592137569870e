import { rmSync } from "node:fs";
import type { Browser, Page } from "puppeteer-core";

import type { BrowserKind } from "../../scripts/browsers/find.ts";
import { launchBrowser } from "../../scripts/browsers/launch.ts";
import { type PageServer, servePages } from "../../scripts/pages/serve.ts";
import { freshProfile } from "../e2e/browser/firefox-profile.ts";
import type { Lab } from "./lab.ts";
import { makeBenchExtension } from "./make-extension.ts";
import type { BenchPage } from "./pages/bench-page.ts";
import { FINE_CLOCK, kill, OFFLINE, within, type SectionOptions } from "./section.ts";

/** How long all that is measured on one page may take, in ms. */
const LIMIT = 150_000;
/** After so many pages that failed one after the other, those to come would too. */
const MOST_FAILURES = 3;

/**
 * Takes one page after the other through a lab. Where one fails, the browser is opened anew and the page tried once more;
 * then it is left out.
 */
export async function eachPage<Row>(
  options: SectionOptions,
  measure: (lab: Lab, page: BenchPage, turn: number) => Promise<Row>,
  keep: (rows: Row[]) => void,
): Promise<void> {
  const { kind, found, built, pages, tell, leaveOut, adopt, signal } = options;
  await using server = await servePages();
  const rows: Row[] = [];
  let lab: Lab | undefined;
  const open = async (): Promise<Lab> => {
    const profile = kind === "firefox" ? await freshProfile(found) : undefined;
    const benchOptions = { headless: true, args: OFFLINE, prefs: FINE_CLOCK, ...(profile && { profile }) };
    const browser = adopt(await launchBrowser(kind, found, benchOptions));
    return (lab = await openLab(kind, browser, server, built));
  };
  const close = async (browser: Browser | undefined) => {
    lab = undefined;
    if (browser) await within(10_000, browser.close(), () => kill(browser)).catch(() => undefined);
  };
  const attempt = async (page: BenchPage, turn: number) => {
    const here = lab ?? (await open());
    return within(LIMIT, measure(here, page, turn), () => kill(here.browser));
  };
  let failures = 0;
  for (const [turn, page] of pages.entries()) {
    signal.throwIfAborted();
    tell(`${turn + 1} of ${pages.length}, ${page.name}`);
    try {
      const row = await attempt(page, turn).catch(async () => {
        await close(lab?.browser);
        return attempt(page, turn);
      });
      failures = 0;
      rows.push(row);
      keep(rows);
    } catch (error) {
      await close(lab?.browser);
      leaveOut(page.name, error);
      failures += 1;
      if (failures === Math.min(MOST_FAILURES, pages.length)) throw error;
    }
  }
  await close(lab?.browser);
}

/** Puts the bench's extension into a browser and opens its page. */
async function openLab(kind: BrowserKind, browser: Browser, server: PageServer, built: string): Promise<Lab> {
  const folder = await makeBenchExtension(kind, built);
  browser.once("disconnected", () => rmSync(folder, { recursive: true, force: true }));
  const control = kind === "firefox" ? await openedBy(browser, folder) : await openedIn(browser, folder);
  await control.waitForFunction(() => "run" in globalThis, { polling: 50 });
  return { kind, browser, server, control };
}

async function openedIn(browser: Browser, folder: string): Promise<Page> {
  const id = await browser.installExtension(folder);
  const control = await browser.newPage();
  await control.goto(`chrome-extension://${id}/control.html`);
  return control;
}

/** Firefox: the extension leads the tab in front to its page itself. */
async function openedBy(browser: Browser, folder: string): Promise<Page> {
  const control = await browser.newPage();
  await browser.installExtension(folder);
  return control;
}
