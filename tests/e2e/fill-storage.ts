import type { OpenedBrowser } from "./open-browser.ts";

/** In kB. Firefox gives one origin a part of it, so this is a disk that is full soon. */
export const smallDisk = { "dom.quotaManager.temporaryStorage.fixedLimit": 20_480 };

/** Fills what the browser gives the extension to store, in ever smaller pieces, until nothing more is taken. */
export async function fillStorage({ extension }: OpenedBrowser): Promise<void> {
  await extension.page.evaluate(async () => {
    for (let size = 1_000_000, n = 0; size >= 1; n++) {
      try {
        // Not to be packed: some storages do.
        const text = Array.from({ length: size }, () => String.fromCharCode(33 + Math.random() * 90)).join("");
        await chrome.storage.local.set({ [`fill${n}`]: text });
      } catch (error) {
        // Firefox fails once more after that, for no reason of the size.
        if (/quota/i.test(String(error))) size = Math.floor(size / 4);
      }
      if (n > 400) throw new Error("The storage does not get full.");
    }
  });
}
