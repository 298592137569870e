import type { Browser, Page } from "puppeteer-core";

import type { BrowserKind } from "../../scripts/browsers/find.ts";
import { AS_SAVED, type PageServer } from "../../scripts/pages/serve.ts";
import type { BenchPage } from "./pages/bench-page.ts";

/** A browser with the bench's extension. */
export interface Lab {
  kind: BrowserKind;
  browser: Browser;
  server: PageServer;
  /** The extension's own page. */
  control: Page;
}

/** One measurement: which scripts run on a page, and with which aliases. */
export interface Trial {
  /** Under what its result is given. */
  name: string;
  files: string[];
  size?: string;
}

/** What a trial said at its end, how long that took since it was answered, in ms, and whether the reader was brought. */
export interface Ended {
  said: unknown;
  elapsed: number;
  decided: boolean;
}

/** What a page's content scripts have told so far. */
export interface Heard {
  /** How long their evaluation took, in ms. */
  evaluated?: number;
  /** From the reader's start to its end, in ms. */
  read?: number;
  /** Whether a gate has told that the page is coverage. */
  coverage: boolean;
}

interface Control {
  run: (tabId: number, files: string[], size: string) => Promise<Ended>;
  tabAt: (address: string) => Promise<number>;
  allow: (tabId: number) => Promise<void>;
  heard: (address: string) => Heard;
}

/** Runs a trial's scripts in a page that is open. */
export async function runTrial({ control }: Lab, address: string, { files, size = "60" }: Trial): Promise<Ended> {
  return control.evaluate(
    (url, scripts, aliases) => {
      const own = globalThis as unknown as Control;
      return own.tabAt(url).then((tabId) => own.run(tabId, scripts, aliases));
    },
    address,
    files,
    size,
  );
}

/** Lets the reader take the page in a tab for news. */
export async function allowReader({ control }: Lab, address: string): Promise<void> {
  await control.evaluate((url) => {
    const own = globalThis as unknown as Control;
    return own.tabAt(url).then((tabId) => own.allow(tabId));
  }, address);
}

/** Waits until a page's content scripts have told what is wanted of them; `coverage` waits for nothing. */
export async function hear({ control }: Lab, address: string, wanted: keyof Heard): Promise<Heard> {
  const heard = await control.waitForFunction(
    (url, what) => {
      const all = (globalThis as unknown as Control).heard(url);
      return all[what] === undefined ? undefined : all;
    },
    { polling: 20, timeout: 30_000 },
    address,
    wanted,
  );
  return (await heard.jsonValue())!;
}

/** Opens a page in a tab of its own, and so in a fresh process: no code of ours is warm. */
export async function openFresh(
  { browser, server }: Pick<Lab, "browser" | "server">,
  { name, body }: BenchPage,
  work: (page: Page, address: string) => Promise<void>,
  headers: Record<string, string> = AS_SAVED,
): Promise<void> {
  const address = server.add({ name, body, headers });
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: "load", timeout: 60_000 });
    await work(page, address);
  } finally {
    await page.close();
    server.remove(address);
  }
}

/** Marks a moment in the trace. The tool's scripts run where a page may run none. */
export async function setMark(page: Page, name: string): Promise<void> {
  await page.evaluate((mark) => void performance.mark(mark), name);
}
