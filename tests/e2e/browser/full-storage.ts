import type { Page } from "puppeteer-core";

import type { OpenedBrowser } from "./open-browser.ts";

/** In kB. Firefox gives one origin a part of it, so this is a disk that is full soon. */
export const smallDisk = { "dom.quotaManager.temporaryStorage.fixedLimit": 20_480 };

/**
 * Fills what the browser gives the extension to store, in ever smaller pieces, until nothing more is taken. What is left
 * in the end is less than the name of one more site.
 *
 * @returns empties it of that again
 */
export async function fillStorage({ extension }: OpenedBrowser): Promise<() => Promise<void>> {
  const filled = await extension.page.evaluate(async () => {
    const keys: string[] = [];
    // Each counts as one byte: a letter that is escaped in JSON would leave room for what comes after.
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (let size = 4 ** 10, n = 0; size >= 1; n++) {
      try {
        // Not to be packed: some storages do.
        const text = Array.from({ length: size }, () => letters[Math.floor(Math.random() * letters.length)]).join("");
        await chrome.storage.local.set({ [`f${n}`]: text });
        keys.push(`f${n}`);
      } catch (error) {
        // Firefox fails once more after that, for no reason of the size.
        if (/quota/i.test(String(error))) size = Math.floor(size / 4);
      }
      if (n > 400) throw new Error("The storage does not get full.");
    }
    return keys;
  });
  return () => extension.page.evaluate((keys) => chrome.storage.local.remove(keys), filled);
}

/**
 * Answers the next change of the settings that a page of ours sends as the background does where the storage is full; that
 * it does is tried where the store is.
 */
export async function refuseOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    (chrome.runtime as { sendMessage: unknown }).sendMessage = async (message: { name: string }) => {
      if (message.name !== "changeSettings") return send(message);
      (chrome.runtime as { sendMessage: unknown }).sendMessage = send;
      return { ok: true, result: { ok: false, why: "full" } };
    };
  });
}
