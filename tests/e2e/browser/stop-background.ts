import { setTimeout } from "node:timers/promises";

import type { Browser } from "puppeteer-core";

import { inFirefox } from "./firefox-internals.ts";
import type { OpenedBrowser } from "./open-browser.ts";
import { until } from "./until.ts";

/** Has the browser stop the background, as it does whenever it likes, and waits until it is gone. */
export async function stopBackground({ kind, browser, extension }: OpenedBrowser): Promise<void> {
  if (kind === "firefox") {
    await until("end of the background", () => stopInFirefox(browser, extension.id));
    return;
  }
  const isOurs = (target: { url(): string }) => target.url() === `chrome-extension://${extension.id}/background.js`;
  // This one: a page that speaks to it may have started another by the time that it is gone.
  const target = browser.targets().find(isOurs);
  if (!target) return;
  for (const deadline = Date.now() + 20_000; browser.targets().includes(target);) {
    if (Date.now() > deadline) throw new Error("The background does not stop.");
    // Where the worker has only just begun, the tool now and then waits for ever for its answer: then it is asked again.
    void target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
    await Promise.race([once(browser, "targetdestroyed"), setTimeout(1000)]);
  }
}

/** What Firefox does when the background was idle for some time: where something is still to be answered, nothing. */
async function stopInFirefox(browser: Browser, id: string): Promise<boolean> {
  const state = await inFirefox(
    browser,
    `async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await extension.terminateBackground();
      return extension.backgroundState;
    }`,
  );
  return state === "stopped";
}

/** Resolves at an event of the browser. */
function once(browser: Browser, event: "targetdestroyed"): Promise<void> {
  return new Promise((resolve) => {
    browser.once(event, () => resolve());
  });
}
