import type { Page } from "puppeteer-core";

import type { OpenedBrowser } from "./open-browser.ts";

/** A small disk for Firefox, in kB. One origin gets a part of it. */
export const smallDisk = { "dom.quotaManager.temporaryStorage.fixedLimit": 20_480 };

/**
 * Fills the extension's storage, in ever smaller pieces, until less room is left than the name of a site needs.
 *
 * @returns a function that removes them
 */
export async function fillStorage(opened: OpenedBrowser): Promise<() => Promise<void>> {
  const { kind, extension } = opened;
  // Its settings are in a database.
  if (kind === "firefox") return fillDatabases(opened);
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
        if (!/quota/i.test(String(error))) throw error;
        size = Math.floor(size / 4);
      }
      if (n > 400) throw new Error("The storage does not get full.");
    }
    return keys;
  });
  return () => extension.page.evaluate((keys) => chrome.storage.local.remove(keys), filled);
}

/**
 * Leaves the databases of the extension no room: Chromium takes a quota for an origin, Firefox's small disk is filled in ever
 * smaller pieces.
 *
 * @returns a function that gives the room back
 */
export async function fillDatabases({ kind, extension: { id, page } }: OpenedBrowser): Promise<() => Promise<void>> {
  if (kind === "firefox") {
    await page.evaluate(fillOne);
    return () => page.evaluate(eraseFiller);
  }
  const cdp = await page.createCDPSession();
  const origin = `chrome-extension://${id}`;
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  // Databases that are open go on for half a minute with the room that they were told of last.
  await page.evaluate(fillOne);
  await page.evaluate(eraseFiller);
  return () => cdp.send("Storage.overrideQuotaForOrigin", { origin });
}

/** Runs in a page of ours. */
const eraseFiller = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase("filler");
    erasing.addEventListener("success", () => resolve());
    erasing.addEventListener("error", () => reject(erasing.error!));
  });

/** Runs in a page of ours. A full disk costs Firefox its connection, so each piece has one of its own. */
async function fillOne(): Promise<void> {
  const end = performance.now() + 50_000;
  for (let size = 4 ** 8; size >= 16;) {
    const database = await new Promise<IDBDatabase | undefined>((resolve) => {
      const opening = indexedDB.open("filler");
      opening.addEventListener("upgradeneeded", () =>
        opening.result.createObjectStore("bytes", { autoIncrement: true }),
      );
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => resolve(undefined));
    });
    const piece = crypto.getRandomValues(new Uint8Array(size));
    const isWritten = await new Promise<boolean>((resolve) => {
      const transaction = database?.transaction("bytes", "readwrite");
      if (!transaction) return resolve(false);
      transaction.addEventListener("complete", () => resolve(true));
      transaction.addEventListener("abort", () => resolve(false));
      transaction.objectStore("bytes").add(piece);
    }).catch(() => false);
    database?.close();
    if (!isWritten) size /= 4;
    if (performance.now() > end) throw new Error("The disk does not get full.");
  }
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
