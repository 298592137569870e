import browser from "webextension-polyfill";

/**
 * Tells the id of the tab in front in a window, now and whenever another one comes there.
 *
 * @param windowId another window than that of the page that asks
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
  // What was told meanwhile is newer.
  if (tab?.id !== undefined && !told) tell(tab.id);
}
