import browser from "webextension-polyfill";
import { requestFromBackground } from "./background.ts";
import { copyFromOwnPage, downloadText } from "./export-text.ts";

/** What the desk in a page of ours needs of the extension. */
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
  save: (text: string, name: string, mediaType: string) => downloadText(page, text, name, mediaType),
});

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
