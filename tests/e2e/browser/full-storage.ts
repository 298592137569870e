import type { Page } from "puppeteer-core";

import type { OpenedBrowser } from "./open-browser.ts";

/** A small disk for Firefox, in kB. One origin gets a part of it. */
export const smallDisk = { "dom.quotaManager.temporaryStorage.fixedLimit": 20_480 };

/**
 * Fills the extension's storage, in ever smaller pieces, until less room is left than the name of a site needs.
 *
 * @returns a function that removes them
 */
export async function fillStorage({ extension }: OpenedBrowser): Promise<() => Promise<void>> {
  const filled = await extension.page.evaluate(async () => {
    const keys: string[] = [];
    // One byte each, also in JSON.
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (let size = 4 ** 10, n = 0; size >= 1; n++) {
      try {
        // Random, since some storages compress.
        const text = Array.from({ length: size }, () => letters[Math.floor(Math.random() * letters.length)]).join("");
        await chrome.storage.local.set({ [`f${n}`]: text });
        keys.push(`f${n}`);
      } catch (error) {
        // Firefox fails once more after that, whatever the size.
        if (/quota/i.test(String(error))) size = Math.floor(size / 4);
      }
      if (n > 400) throw new Error("The storage does not get full.");
    }
    return keys;
  });
  return () => extension.page.evaluate((keys) => chrome.storage.local.remove(keys), filled);
}

/**
 * Answers the next change of the settings from one of our pages as if the storage were full. The real case has tests of
 * its own.
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
