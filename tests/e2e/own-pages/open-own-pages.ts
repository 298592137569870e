import type { Page } from "puppeteer-core";

import type { OpenedBrowser } from "../browser/open-browser.ts";
import { until } from "../browser/until.ts";

/**
 * Opens a page of the extension ("popup.html") in a background tab, and waits until it shows something. No tool can
 * navigate there in Firefox, and tabs that the extension opens are sometimes not reported. So the tool opens the tab,
 * and the extension navigates it.
 */
export async function openOwnPage(opened: OpenedBrowser, file: string): Promise<Page> {
  const [page] = await openOwnPages(opened, [file]);
  return page!;
}

/** Opens several pages at once. */
export async function openOwnPages({ browser, extension }: OpenedBrowser, files: string[]): Promise<Page[]> {
  const tabs = () => extension.page.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  const openBlank = async (file: string) => {
    const before = await tabs();
    const page = await browser.newPage({ background: true });
    const tabId = await until("new tab", async () => (await tabs()).find((id) => !before.includes(id)));
    return { file, page, tabId };
  };
  const blank: Awaited<ReturnType<typeof openBlank>>[] = [];
  // One by one, to recognise the new tab.
  for (const file of files) blank.push(await openBlank(file));
  const lead = async ({ file, page, tabId }: (typeof blank)[number]) => {
    await extension.page.evaluate(
      (id, address) => chrome.tabs.update(id, { url: chrome.runtime.getURL(address) }),
      tabId,
      file,
    );
    await until(`text in ${file}`, () =>
      page.evaluate(
        () => location.protocol.endsWith("-extension:") && document.querySelector("main")?.textContent.trim(),
      ),
    );
    return page;
  };
  return Promise.all(blank.map(lead));
}

/** Presses the first control whose text or label contains these words, in a background tab. */
export async function press(page: Page, words: string): Promise<void> {
  await until(`"${words}" to press`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>("button, label, summary")].find((one) =>
        (one.ariaLabel ?? one.textContent).includes(wanted),
      );
      found?.click();
      return found !== undefined;
    }, words),
  );
}

/** Types the title of the draft that is open. */
export async function writeTitle(page: Page, title: string): Promise<void> {
  await until("form of a draft", () => page.evaluate(() => document.querySelector("#title") !== null));
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>("#title")!;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, title);
}

/** The visible text of one of our pages. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/**
 * Finds a button by its text and returns a function that presses it later, even if it was removed meanwhile, like a
 * person who presses while the list changes.
 */
export async function holdPress(page: Page, words: string): Promise<() => Promise<void>> {
  const button = await until(`button "${words}"`, async () =>
    (
      await page.evaluateHandle(
        (wanted) => [...document.querySelectorAll("button")].find((one) => one.textContent.includes(wanted)),
        words,
      )
    ).asElement(),
  );
  return () => button.evaluate((one) => (one as HTMLElement).click());
}
