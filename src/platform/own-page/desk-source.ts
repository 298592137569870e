import browser from "webextension-polyfill";

import { requestFromBackground } from "./background.ts";

/** What the desk on one of our pages needs of the extension. */
export const deskSource = <Details extends object>(
  page: Document,
  pageDetails: (ask: <Answer>(read: () => Answer) => Promise<Answer | undefined>) => Promise<Details | undefined>,
) => ({
  sets: (known: string) => requestFromBackground("getEnabledSets", { known }),
  cite: (set: string, fact: string) => requestFromBackground("getCitations", { set, fact }),
  copy: copyFromOwnPage,
  /** Reads the page of a tab, with its address. */
  async readPage(tabId: number) {
    const { url: address = "" } = await browser.tabs.get(tabId).catch(() => ({ url: "" }));
    const details = await pageDetails((read) => askPage(tabId, read));
    return details && { ...details, address };
  },
  notes: async (tabId: number) => (await requestFromBackground("getNotebook", { tabId })).items,
  save: (text: string, name: string, mediaType: string) => downloadFile(page, text, name, mediaType),
});

/**
 * Runs a self-contained function in the page of a tab; undefined if no extension may run there, or the tab is gone.
 */
async function askPage<Answer>(tabId: number, read: () => Answer): Promise<Answer | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: read });
    return frame?.result as Answer | undefined;
  } catch {
    return undefined;
  }
}

/** Copies a text to the clipboard; returns whether the browser allowed it. */
async function copyFromOwnPage(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Downloads a text or bytes as a file. A link to a blob needs no permission. */
export function downloadFile(page: Document, content: BlobPart, name: string, mediaType = "application/json"): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download began with the click; the browser keeps the blob until it ends.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
