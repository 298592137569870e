import type { Extension } from "../browsers/extension.ts";

/** Waits until something is marked in a page. From then on pointer events are handled. */
export async function untilMarked({ page }: Extension, tabId: number): Promise<void> {
  await page.waitForFunction(
    async (id) => {
      try {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          // By name: in Firefox isolated worlds can't iterate highlights.
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
        // The document was replaced: emulating a phone reloads the page.
        return false;
      }
    },
    // A tab behind gets no animation frame.
    { polling: 50, timeout: 15_000 },
    tabId,
  );
}
