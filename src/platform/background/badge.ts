import browser from "webextension-polyfill";

/** Shows the number of entities found on a tab; "6+" while a scan runs, nothing where none was found. */
export async function showCount(tabId: number, entities: number, complete: boolean): Promise<void> {
  const text = entities === 0 ? "" : `${entities}${complete ? "" : "+"}`;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#2a6f97" });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
