import { rmSync } from "node:fs";
import type { Browser, Page } from "puppeteer-core";

import type { BrowserKind } from "../../scripts/browsers/find.ts";
import type { PageServer } from "../../scripts/pages/serve.ts";
import { makeBenchExtension } from "./make-extension.ts";
import type { Lab } from "./lab.ts";

/** Puts the bench's extension into a browser and opens its page. */
export async function openLab(kind: BrowserKind, browser: Browser, server: PageServer, built: string): Promise<Lab> {
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
