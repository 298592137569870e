import browser, { type Tabs } from "webextension-polyfill";

/** The tab that the person looks at; nothing where the window has none. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
