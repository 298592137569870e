import { TargetType } from "puppeteer-core";

import type { Extension } from "../../../scripts/browsers/extension.ts";
import type { OpenedBrowser } from "../browser/open-browser.ts";

/**
 * Runs a command. Keys that a tool sends to a page trigger none, so in Chromium the event is dispatched in the worker,
 * and in Firefox the background's message is sent. `real-keys.test.ts` presses the keys in Firefox's window.
 */
export async function giveCommand(
  { kind, browser, extension }: OpenedBrowser,
  tabId: number,
  name: string,
): Promise<void> {
  if (kind === "firefox") {
    await extension.page.evaluate(
      async (id, command) => {
        const give = () => chrome.tabs.sendMessage(id, { name: "runCommand", params: { name: command } });
        // Like the background if the card's script is missing.
        if (((await give()) as { result?: unknown }).result !== "no-card") return;
        await chrome.scripting.executeScript({ target: { tabId: id }, files: ["card.js"] });
        await give();
      },
      tabId,
      name,
    );
    return;
  }
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extension.id),
  );
  const worker = await target.worker();
  await worker!.evaluate(
    async (id, command) => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(command: string, tab: chrome.tabs.Tab): void };
      };
      onCommand.dispatch(command, await chrome.tabs.get(id));
    },
    tabId,
    name,
  );
}

/** Records the announcements of our scripts in a page. `region`: without `ariaNotify`. */
export async function listen({ page }: Extension, tabId: number, how: "notify" | "region" = "notify"): Promise<void> {
  await page.evaluate(
    (id, region) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        args: [region],
        func: (inRegion) => {
          const noted: string[] = [];
          (globalThis as { noted?: string[] }).noted = noted;
          // In the extension's own world, where only its scripts see it.
          (document as { ariaNotify?: unknown }).ariaNotify = inRegion ? undefined : (line: string) => noted.push(line);
        },
      }),
    tabId,
    how === "region",
  );
}

/** The announcements since then. */
export async function said({ page }: Extension, tabId: number): Promise<string[]> {
  const lines = await page.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => (globalThis as { noted?: string[] }).noted ?? [],
    });
    return JSON.stringify(frame?.result ?? []);
  }, tabId);
  return JSON.parse(lines);
}

/** The announcements of single mentions, without those of their number. */
export async function saidOfMentions(extension: Extension, tabId: number): Promise<string[]> {
  return (await said(extension, tabId)).filter((line) => !line.endsWith("on this page"));
}
