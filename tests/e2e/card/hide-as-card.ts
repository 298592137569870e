import type { Extension } from "../../../scripts/browsers/extension.ts";
import type { ToBackground } from "../../../src/platform/messages.ts";

/** Hides an entity as a card in the tab does. */
export async function hideAsCard(
  { page }: Extension,
  tabId: number,
  params: ToBackground["hideEntity"]["params"],
): Promise<void> {
  await page.evaluate(
    async (id, what) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [what],
        func: async (asked) => void (await chrome.runtime.sendMessage({ name: "hideEntity", params: asked })),
      });
    },
    tabId,
    params,
  );
}
