import browser from "webextension-polyfill";

/**
 * Runs a function that needs nothing from around it in the page of a tab, beside its scripts; nothing where the browser
 * lets no extension read the page, or the tab is gone.
 */
export async function askPage<Answer>(tabId: number, read: () => Answer): Promise<Answer | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: read });
    return frame?.result as Answer | undefined;
  } catch {
    return undefined;
  }
}
