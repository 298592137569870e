import browser from "webextension-polyfill";

/** The id of the tab that the person looks at; nothing where the window has none. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
