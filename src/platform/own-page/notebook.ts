import browser from "webextension-polyfill";

import type { NotebookChange } from "../../desk/notebook/item.ts";
import { onBackgroundMessage, requestFromBackground } from "./background.ts";

/** A person's notes and list, beside the page in a tab: those of a private window are its own. */
export function notebookBeside(tabId: number) {
  // Asked now: the tab may be closed by the time the person writes.
  const isPrivate = browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => undefined,
  );
  const here = async () => ({ tabId, incognito: await isPrivate });
  return {
    read: async () => requestFromBackground("getNotebook", await here()),
    change: async (change: NotebookChange) => requestFromBackground("changeNotebook", { ...(await here()), change }),
    forgetAside: async () => requestFromBackground("forgetNotebookAside", await here()),
    follow: (tell: () => void, signal: AbortSignal) => onBackgroundMessage({ notebookChanged: tell }, signal),
  };
}
