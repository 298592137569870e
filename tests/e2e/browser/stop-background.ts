import { setTimeout } from "node:timers/promises";

import type { Browser } from "puppeteer-core";

import type { Extension } from "../../../scripts/browsers/extension.ts";
import type { BrowserKind } from "../../../scripts/browsers/find.ts";
import { inFirefox } from "./firefox-internals.ts";
import { until } from "./until.ts";

/** A browser with the extension in it. */
interface WithExtension {
  kind: BrowserKind;
  browser: Browser;
  extension: Extension;
}

/** Stops the background, as browsers do at any time, and waits until it is gone. */
export async function stopBackground({ kind, browser, extension }: WithExtension): Promise<void> {
  if (kind === "firefox") {
    await until("end of the background", () => stopInFirefox(browser, extension.id));
    return;
  }
  const isOurs = (target: { url(): string }) => target.url() === `chrome-extension://${extension.id}/background.js`;
  // Waits for this one: a page may start another meanwhile.
  const target = browser.targets().find(isOurs);
  if (!target) return;
  for (const deadline = Date.now() + 20_000; browser.targets().includes(target);) {
    if (Date.now() > deadline) throw new Error("The background does not stop.");
    // Right after a worker's start the tool sometimes waits forever, so it asks again.
    void target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
    await Promise.race([once(browser, "targetdestroyed"), setTimeout(1000)]);
  }
}

/** Does what Firefox does with an idle background: nothing while an answer is due. */
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
