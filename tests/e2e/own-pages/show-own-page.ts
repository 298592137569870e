import type { OpenedBrowser } from "../browser/open-browser.ts";
import { until } from "../browser/until.ts";

/** Leads the extension's own tab to another page of it, in front, and waits for an element there. */
export async function showOwnPage(
  { extension: { page } }: OpenedBrowser,
  file: string,
  awaited: string,
): Promise<void> {
  // Firefox lets no tool navigate there, but a page of the extension may go by itself.
  await page.evaluate((to) => {
    document.documentElement.dataset["old"] = "";
    setTimeout(() => location.assign(to));
  }, `/${file}`);
  await until(`${awaited} in ${file}`, () =>
    page.evaluate(
      (selector) => document.documentElement.dataset["old"] === undefined && document.querySelector(selector) !== null,
      awaited,
    ),
  );
  await page.bringToFront();
}
