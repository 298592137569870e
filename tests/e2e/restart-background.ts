import type { OpenedBrowser } from "./open-browser.ts";

/** Firefox stops a background that was idle for this long, in ms, where a test asks for it. */
export const stopsSoon = { "extensions.background.idle.timeout": 400 };

/** Has the browser stop the background, as it does whenever it likes, and waits until it is gone. */
export async function stopBackground({ kind, browser, extension }: OpenedBrowser): Promise<void> {
  if (kind === "firefox") {
    // The browser was started with `stopsSoon`.
    await extension.page.waitForFunction(
      () => chrome.extension.getViews().every(({ location }) => !location.pathname.includes("background")),
      { polling: 50 },
    );
    return;
  }
  const isOurs = (target: { url(): string }) => target.url() === `chrome-extension://${extension.id}/background.js`;
  // This one: a page that speaks to it may have started another by the time that it is gone.
  const target = browser.targets().find(isOurs);
  if (!target) return;
  await (await target.worker())?.close();
  const late = AbortSignal.timeout(10_000);
  while (browser.targets().includes(target)) {
    if (late.aborted) throw new Error("The background does not stop.");
    await new Promise<void>((resolve) => {
      browser.once("targetdestroyed", () => resolve());
      late.addEventListener("abort", () => resolve());
    });
  }
}
