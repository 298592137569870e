import type { Page } from "puppeteer-core";

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
