import type { OpenedBrowser } from "./open-browser.ts";

/** Leads the extension's own tab to another page of it, in front, and waits for an element there. */
export async function openOwnPage(
  { extension: { page } }: OpenedBrowser,
  file: string,
  awaited: string,
): Promise<void> {
  // Firefox lets no tool navigate there, but a page of the extension may go by itself.
  await page.evaluate((to) => {
    document.documentElement.dataset["old"] = "";
    setTimeout(() => location.assign(to));
  }, `/${file}`);
  await page.waitForFunction(
    (selector) => document.documentElement.dataset["old"] === undefined && document.querySelector(selector) !== null,
    { polling: 50 },
    awaited,
  );
  await page.bringToFront();
}
