import type { Page } from "puppeteer-core";

/** Marks what the Tab key must reach, in the order of the page, and gives how much that is. */
export const numberStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("button, input, select, summary, a[href]")];
    const stops = all.filter(
      // Of radios one is a stop, and the arrows lead to the others.
      (one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === "radio" && !one.checked),
    );
    for (const [index, one] of stops.entries()) one.dataset["stop"] = String(index);
    return stops.length;
  });

/** The words of what has the focus, or its label. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (!one) return "nothing";
    const words =
      one instanceof HTMLInputElement
        ? (one.closest("label")?.textContent ?? one.ariaLabel)
        : (one.ariaLabel ?? one.textContent);
    return (words ?? "").trim();
  });

/** Presses Tab until a stop is reached whose words, or whose label, are these. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  const stops = await numberStops(page);
  for (let n = 0; n <= stops; n++) {
    await page.keyboard.press("Tab");
    if (words.test(await focusOf(page))) return;
  }
  throw new Error(`The Tab key does not lead to ${words.source}.`);
}
