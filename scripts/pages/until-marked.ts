import type { Extension } from "../browsers/extension.ts";

/** Waits until something is marked in a page: from then on what a hand does is seen. */
export async function untilMarked({ page }: Extension, tabId: number): Promise<void> {
  await page.waitForFunction(
    async (id) => {
      try {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          // By their names: Firefox lets no script of ours go through all of them.
          func: () =>
            ["", "clear-"].some((clear) =>
              ["entity", "figure"].some((kind) =>
                ["", "-line"].some((line) =>
                  ["", "-dark", "-light"].some(
                    (scheme) => (CSS.highlights.get(`sidelight-${clear}${kind}${line}${scheme}`)?.size ?? 0) > 0,
                  ),
                ),
              ),
            ),
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
