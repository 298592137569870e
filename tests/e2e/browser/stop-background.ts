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
  const address = `chrome-extension://${extension.id}/background.js`;
  const cdp = await browser.target().createCDPSession();
  // Asked of the browser: on a busy machine the tool goes on listing some that are gone.
  const all = async () => (await cdp.send("Target.getTargets")).targetInfos;
  // Waits for this one: a page may start another meanwhile.
  const first = (await all()).find(({ url }) => url === address)?.targetId;
  const listed = new Set(browser.targets().filter((target) => target.url() === address));
  const deadline = Date.now() + 20_000;
  while ((await all()).some(({ targetId }) => targetId === first)) {
    if (Date.now() > deadline) throw new Error("The background does not stop.");
    for (const target of browser.targets()) {
      if (target.url() !== address) continue;
      // Right after a worker's start the tool sometimes waits forever, so it asks again.
      void target
        .worker()
        .then((worker) => worker?.close())
        .catch(() => undefined);
    }
    await Promise.race([once(browser, "targetdestroyed"), setTimeout(1000)]);
  }
  await cdp.detach();
  // As a rule the tool hears of it a moment later. Whoever asks it for the next one must not get this one.
  const isListed = () => first !== undefined && browser.targets().some((target) => listed.has(target));
  for (let waited = 0; waited < 40 && isListed(); waited++) await setTimeout(50);
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
