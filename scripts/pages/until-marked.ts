import type { Extension } from "../browsers/extension.ts";

/** Waits until something is marked in a page: from then on what a hand does is seen. */
export async function untilMarked({ page }: Extension, tabId: number): Promise<void> {
  await page.waitForFunction(
    async (id) => {
      try {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          func: () => [...CSS.highlights].some(([name, { size }]) => name.startsWith("sidelight-") && size > 0),
        });
        return frame?.result;
      } catch {
        // The document was just left: a phone's shape has the page loaded anew.
        return false;
      }
    },
    // A tab behind gets no animation frame.
    { polling: 50, timeout: 15_000 },
    tabId,
  );
}
