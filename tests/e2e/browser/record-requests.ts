import type { Page } from "puppeteer-core";

import type { OpenedBrowser } from "./open-browser.ts";

/** Records all requests from now on: of a page, of the popup and of the background. */
export async function recordRequests({ browser, extension, kind }: OpenedBrowser, page: Page): Promise<string[]> {
  const asked: string[] = [];
  for (const one of [page, extension.page]) one.on("request", (request) => asked.push(request.url()));
  if (kind === "firefox") return asked;
  // Only Chromium's protocol reports those of a background.
  const background = await browser.waitForTarget((target) => target.url().endsWith("/background.js"));
  const session = await background.createCDPSession();
  session.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
  await session.send("Network.enable");
  return asked;
}
