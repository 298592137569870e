import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { TargetType, type Browser, type Page, type Target } from "puppeteer-core";

import { root } from "../../../scripts/root.ts";
import { consoleOfFirefox } from "./firefox-internals.ts";

/** The console lines of a browser, since the test file opened it. */
interface Watched {
  browser: Browser;
  isFirefox: boolean;
  lines: string[];
}

const watched = new Set<Watched>();

/** How many are kept. */
const MOST_LINES = 500;

/** How long to wait for a picture, in ms: a hidden tab may never paint. */
const PICTURE_WITHIN = 3000;

/** Records the console of pages and background. Returns a function that ends it. */
export function watchConsoles(browser: Browser, isFirefox: boolean): () => void {
  const one: Watched = { browser, isFirefox, lines: [] };
  const note = (where: string, line: string): void => {
    if (one.lines.length < MOST_LINES) one.lines.push(`${where}: ${line}`);
  };
  const onTarget = async (target: Target): Promise<void> => {
    const isWorker = target.type() === TargetType.SERVICE_WORKER;
    const source = isWorker ? await target.worker() : target.type() === TargetType.PAGE ? await target.page() : null;
    source?.on("console", (message) => note(isWorker ? "background" : target.url(), message.text()));
    if (source && !isWorker) (source as Page).on("pageerror", (error) => note(target.url(), String(error)));
  };
  // A target that closes at once has no console.
  const listen = (target: Target): void => void onTarget(target).catch(() => undefined);
  browser.targets().forEach(listen);
  browser.on("targetcreated", listen);
  watched.add(one);
  return () => {
    browser.off("targetcreated", listen);
    watched.delete(one);
  };
}

/**
 * Saves what went wrong, pictures of all tabs and the consoles of all open browsers. Returns the folder; undefined
 * without a browser.
 *
 * @param error with its place, which is told nowhere else of a test that passes when it is run again
 */
export async function keepEvidence(kind: string, test: string, error: string): Promise<string | undefined> {
  if (watched.size === 0) return undefined;
  const folder = join(root, ".cache", "failures", kind, test.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 120));
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, "error.txt"), `${error}\n`);
  for (const { browser, isFirefox, lines } of watched) {
    const own = isFirefox ? await consoleOfFirefox(browser).catch((cause: unknown) => [String(cause)]) : [];
    writeFileSync(join(folder, "console.txt"), [...lines, ...own].join("\n"));
    const pages = await browser.pages();
    const pictures = pages.map((page, n) => takePicture(page, join(folder, `tab-${n + 1}.png`), isFirefox));
    await Promise.race([Promise.allSettled(pictures), setTimeout(PICTURE_WITHIN)]);
  }
  return folder;
}

async function takePicture(page: Page, path: string, isFirefox: boolean): Promise<void> {
  if (isFirefox) {
    writeFileSync(path, await page.screenshot());
    return;
  }
  // Not by `screenshot`: while it waits for a hidden tab, no tab of the browser can be opened or closed.
  const session = await page.createCDPSession();
  const { data } = await session.send("Page.captureScreenshot");
  writeFileSync(path, data, "base64");
}
