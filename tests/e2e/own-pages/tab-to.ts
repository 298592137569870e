import type { Page } from "puppeteer-core";

/** Marks the elements that the Tab key must reach, in page order, and returns their number. */
export const numberStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("button, input, select, summary, a[href]")];
    const stops = all.filter(
      // A radio group has one tab stop.
      (one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === "radio" && !one.checked),
    );
    for (const [index, one] of stops.entries()) one.dataset["stop"] = String(index);
    return stops.length;
  });

/** The text or label of the focused element. */
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

/**
 * Presses Tab until the focused element has this text or label. It may begin anywhere and go once around by way of the
 * browser's own controls, and what comes late may take the focus back to the top.
 */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  const passed: string[] = [];
  // Counted anew each time: a list may come after the buttons around it.
  for (let n = 0; n <= 2 * (await numberStops(page)) + 4; n++) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (words.test(focus)) return;
    passed.push(focus.slice(0, 30));
  }
  throw new Error(`The Tab key does not lead to ${words.source}, but to ${passed.join(" | ")}.`);
}
