import browser, { type Tabs } from "webextension-polyfill";

/** The active tab of the current window, if there is one. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Calls `tell` with the id of a window's active tab, now and each time that it changes.
 *
 * @param windowId undefined for the window of this page
 */
export async function followActiveTab(windowId: number | undefined, tell: (tabId: number) => void): Promise<void> {
  const own = windowId ?? (await browser.windows.getCurrent()).id;
  let told = false;
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId !== own) return;
    told = true;
    tell(active.tabId);
  });
  const [tab] = await browser.tabs.query(own === undefined ? { active: true } : { active: true, windowId: own });
  // A tab activated meanwhile is newer.
  if (tab?.id !== undefined && !told) tell(tab.id);
}
