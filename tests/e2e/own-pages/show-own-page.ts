import type { OpenedBrowser } from "../browser/open-browser.ts";
import { until } from "../browser/until.ts";

/** Navigates the extension's own tab to another of its pages, activates it, and waits for an element. */
export async function showOwnPage(
  { extension: { page } }: OpenedBrowser,
  file: string,
  awaited: string,
): Promise<void> {
  // No tool can navigate there in Firefox, but an extension page can.
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
