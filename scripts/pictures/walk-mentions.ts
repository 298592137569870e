import { setTimeout } from "node:timers/promises";

import type { Page } from "puppeteer-core";

import type { Extension } from "../browsers/extension.ts";
import type { BackgroundToReader } from "../../src/platform/messages.ts";

const COMES_WITHIN_MS = 15_000;

/** Steps from mention to mention as a person's key does; then does what one more command is for. */
export async function walkMentions(
  extension: Extension,
  page: Page,
  tabId: number,
  steps: number,
  last?: "open-card",
): Promise<void> {
  for (let step = 0; step < steps; step++) await giveCommand(extension, tabId, "next-mention");
  // The ring around it has the only host of ours, while no card is open.
  await page.waitForSelector("html > div, dialog > div:last-child", { timeout: COMES_WITHIN_MS });
  if (!last) return;
  await giveCommand(extension, tabId, last);
  await page.waitForSelector(":popover-open", { timeout: COMES_WITHIN_MS });
}

/**
 * No synthesized key fires a command in Chromium: the background's own message is sent, and the card's script brought
 * where it is not there yet.
 */
async function giveCommand(
  { page }: Extension,
  tabId: number,
  name: BackgroundToReader["runCommand"]["params"]["name"],
): Promise<void> {
  for (const end = performance.now() + COMES_WITHIN_MS; ; await setTimeout(50)) {
    const done = await page.evaluate(
      async (id, command) => {
        const message = { name: "runCommand", params: { name: command } };
        const reply: { result?: string } | undefined = await chrome.tabs.sendMessage(id, message);
        // As the background does where no hand has come near a mark yet.
        if (reply?.result === "no-card")
          await chrome.scripting.executeScript({ target: { tabId: id }, files: ["card.js"] });
        return reply?.result === "done";
      },
      tabId,
      name,
    );
    if (done) return;
    if (performance.now() > end) throw new Error("The page has taken no command.");
  }
}
