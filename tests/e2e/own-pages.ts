import { TargetType, type Page } from "puppeteer-core";

import type { OpenedBrowser } from "./open-browser.ts";

/**
 * Opens a page of the extension ("popup.html") in a tab behind the one in front, as the extension itself does. Firefox
 * lets no tool navigate there.
 */
export async function openOwnPage({ browser, extension }: OpenedBrowser, file: string): Promise<Page> {
  const before = new Set(browser.targets());
  // A background that begins anew is a target too.
  const opening = browser.waitForTarget((target) => target.type() === TargetType.PAGE && !before.has(target));
  await extension.page.evaluate(
    (address) => chrome.tabs.create({ url: chrome.runtime.getURL(address), active: false }),
    file,
  );
  const page = await (await opening).page();
  if (page === null) throw new Error(`${file} did not open in a tab.`);
  // A tab behind gets no animation frame.
  await page.waitForFunction(
    () => location.protocol.endsWith("-extension:") && document.querySelector("main")?.textContent.trim(),
    { polling: 50 },
  );
  return page;
}

/** Presses the first control whose text or label has these words, in a tab behind. */
export async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>("button, label, summary")].find((one) =>
        (one.ariaLabel ?? one.textContent).includes(wanted),
      );
      found?.click();
      return found !== undefined;
    },
    { polling: 50 },
    words,
  );
}

/** What a page of ours shows as text. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/**
 * Finds a button by its words, and gives what presses it later: also when it is no longer shown by then, as it is for
 * somebody who presses while the list changes.
 */
export async function holdPress(page: Page, words: string): Promise<() => Promise<void>> {
  const button = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>("button")].find((one) => one.textContent.includes(wanted)) ?? null,
    { polling: 50 },
    words,
  );
  return () => page.evaluate((one) => one?.click(), button);
}
