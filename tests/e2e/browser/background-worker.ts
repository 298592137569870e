import { TargetType, type WebWorker } from "puppeteer-core";

import type { OpenedBrowser } from "./open-browser.ts";

/** The background of the extension in Chromium, woken where it was stopped. */
export async function backgroundWorker({ browser, extension }: OpenedBrowser): Promise<WebWorker> {
  await extension.ask("getSettings", null);
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extension.id),
  );
  return (await target.worker())!;
}
