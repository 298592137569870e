import type { Extension } from "../browsers/extension.ts";

/**
 * Waits until what shows cards is in the page: it comes after the first mark, and what a hand does before that is not
 * seen. A hand that tries again instead may close what it has opened.
 */
export async function untilCardScript({ page }: Extension, tabId: number): Promise<void> {
  await page.waitForFunction(
    async (id) => {
      try {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          // What our scripts in one document share: see src/page/world.ts.
          func: () =>
            (globalThis as { [key: symbol]: { card?: unknown } | undefined })[Symbol.for("sidelight")]?.card !==
            undefined,
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
