import browser, { type Tabs } from "webextension-polyfill";

import type { PageSelection } from "../../facts/set-info.ts";
import { selectionKey } from "../storage-keys.ts";

/** Reads a selection by functions that run in its page and need nothing from around them. */
export type ReadSelection = (
  ask: <Answer>(read: () => Answer) => Promise<Answer | undefined>,
) => Promise<PageSelection | undefined>;

/** Opens the page where sets are written, with a fact to be written from what is selected. */
export async function writeFactFrom(
  tab: Tabs.Tab,
  frameId: number,
  selectionText: string,
  readSelection: ReadSelection,
): Promise<void> {
  const target = { tabId: tab.id!, frameIds: [frameId] };
  const selected = await readSelection(async <Answer>(func: () => Answer) => {
    const [frame] = await browser.scripting.executeScript({ target, func }).catch(() => []);
    return frame?.result as Answer | undefined;
  });
  const bare = { paragraphs: [], paragraph: 0, publisher: "", author: "", published: "" };
  // Where the browser lets no extension read the page, what the menu and the tab tell.
  const told = { ...bare, text: selectionText, title: tab.title ?? "", address: tab.url ?? "" };
  const key = selectionKey(tab.incognito);
  await browser.storage.session.set({ [key]: selected ?? told });
  const url = browser.runtime.getURL(`author.html?selection=${key}${tab.incognito ? "&private" : ""}`);
  // Chromium shows pages of an extension in no private window, Firefox does.
  await browser.tabs.create({ url, ...(import.meta.env.FIREFOX && { windowId: tab.windowId! }) });
}
