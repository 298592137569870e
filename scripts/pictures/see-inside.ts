import type { Extension } from "../browsers/extension.ts";

/** Waits until these words are in the open card: what the background is asked for comes a moment later. */
export async function seeInside({ page }: Extension, tabId: number, words: string): Promise<void> {
  await page.waitForFunction(
    async (id, wanted) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [wanted],
        func: (text) => {
          const host = document.querySelector<HTMLElement>(":root > :popover-open");
          return host !== null && chrome.dom.openOrClosedShadowRoot(host)?.textContent.includes(text);
        },
      });
      return frame?.result;
    },
    // A tab behind gets no animation frame.
    { polling: 50, timeout: 15_000 },
    tabId,
    words,
  );
}
