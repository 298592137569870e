import type { Page } from "puppeteer-core";

/**
 * Waits until the sample in the settings or on the welcome page is marked, and its card open where it opens by itself.
 * A wait for a quiet network would never end where a frame's request was cut off by the scene before.
 */
export async function untilPreview(page: Page, state: "marked" | "card open"): Promise<void> {
  const selector = state === "marked" ? "button:enabled" : ":root > :popover-open";
  await page.waitForFunction(
    (awaited) => document.querySelector("iframe")?.contentDocument?.querySelector(awaited),
    {},
    selector,
  );
}
