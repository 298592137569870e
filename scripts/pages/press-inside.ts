import type { Page } from "puppeteer-core";

import type { Extension } from "../browsers/extension.ts";

/** Presses, with the real mouse, the first element in the open card that fits a selector and has this text, or any. */
export async function pressInside(
  { page: own }: Extension,
  tabId: number,
  page: Page,
  selector: string,
  text: string,
): Promise<void> {
  const point = await own.evaluate(
    async (id, wanted, words) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [wanted, words],
        func: (selected, label) => {
          const host = document.querySelector("[popover=manual]:popover-open");
          // Firefox gives a closed root to extensions as a property, Chromium by a function.
          const root =
            (host as { openOrClosedShadowRoot?: ShadowRoot } | null)?.openOrClosedShadowRoot ??
            (host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
          const found = [...(root?.querySelectorAll(selected) ?? [])].find(
            (one) => label === "" || one.textContent.trim() === label,
          );
          found?.scrollIntoView({ block: "nearest" });
          const box = found?.getBoundingClientRect();
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
      });
      return frame?.result ?? null;
    },
    tabId,
    selector,
    text,
  );
  if (point === null) throw new Error(`There is no ${selector} with the text "${text}" in the open card.`);
  await page.mouse.click(point.x, point.y);
}
