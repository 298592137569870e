import type { Extension } from "../browsers/extension.ts";

/** Waits until something is marked in a page. From then on pointer events are handled. */
export async function untilMarked({ page }: Extension, tabId: number): Promise<void> {
  await page.waitForFunction(
    async (id) => {
      try {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          // In Firefox isolated worlds can't iterate highlights.
          world: "MAIN",
          func: () => [...CSS.highlights].some(([name, { size }]) => /^h\d{6,}$/.test(name) && size > 0),
        });
        return frame?.result;
      } catch {
        // The document was replaced: emulating a phone reloads the page.
        return false;
      }
    },
    // A tab behind gets no animation frame.
    { polling: 50, timeout: 15_000 },
    tabId,
  );
}
