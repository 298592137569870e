import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { TargetType, type Browser, type Page, type Target } from "puppeteer-core";

import { root } from "../../../scripts/root.ts";
import { consoleOfFirefox } from "./firefox-internals.ts";

/** Lines of the consoles of one browser, since the file that uses it has opened it. */
interface Watched {
  browser: Browser;
  isFirefox: boolean;
  lines: string[];
}

const watched = new Set<Watched>();

/** More than a failure needs, and few enough to keep. */
const MOST_LINES = 500;

/** A hidden tab may never paint. In ms. */
const PICTURE_WITHIN = 3000;

/** Notes what pages and the background print, until the function that it gives is called. */
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
  // A target that goes at once has no console.
  const listen = (target: Target): void => void onTarget(target).catch(() => undefined);
  browser.targets().forEach(listen);
  browser.on("targetcreated", listen);
  watched.add(one);
  return () => {
    browser.off("targetcreated", listen);
    watched.delete(one);
  };
}

/** Pictures of all tabs and the consoles of all open browsers. Gives the folder, or nothing where no browser is open. */
export async function keepEvidence(kind: string, test: string): Promise<string | undefined> {
  if (watched.size === 0) return undefined;
  const folder = join(root, ".cache", "failures", kind, test.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 120));
  mkdirSync(folder, { recursive: true });
  for (const { browser, isFirefox, lines } of watched) {
    const own = isFirefox ? await consoleOfFirefox(browser).catch((error: unknown) => [String(error)]) : [];
    writeFileSync(join(folder, "console.txt"), [...lines, ...own].join("\n"));
    for (const [n, page] of (await browser.pages()).entries()) {
      const path = join(folder, `tab-${n + 1}.png`) as `${string}.png`;
      await Promise.race([page.screenshot({ path }), setTimeout(PICTURE_WITHIN)]).catch(() => undefined);
    }
  }
  return folder;
}
