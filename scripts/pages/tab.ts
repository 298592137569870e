import type { Browser, CDPSession, HTTPResponse, Page } from "puppeteer-core";

import type { Extension } from "../browsers/extension.ts";
import { openPageDetails, type PageDetails } from "./page-details.ts";
import { AS_SAVED, type PageServer } from "./serve.ts";

const OPENS_WITHIN_MS = 30_000;

/** A tab that opens one page after another. New tabs would cost more than the pages. */
export interface Tab {
  /** Undefined without an extension. */
  id: number | undefined;
  /** Opens a saved page as it was saved: no script runs, nothing is fetched, and it stays where it is. */
  openSaved(name: string, body: Buffer): Promise<void>;
  openAddress(address: string): Promise<void>;
  /** Throws if the saved page tried to navigate away. */
  checkStayed(): void;
  /** What a report says of the open page. */
  details(): Promise<PageDetails>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser, server: PageServer, extension: Extension | undefined): Promise<Tab> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  // A page with a dialog would wait forever.
  page.on("dialog", (dialog) => void dialog.dismiss().catch(ignoreClosedTab));
  // Otherwise background tabs get no animation frames.
  await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  const first = server.add({ name: "tab", body: Buffer.from("") });
  await page.goto(first);
  const id = await extension?.tabAt(first);
  server.remove(first);
  const lock = await lockable(cdp);
  return {
    id,
    async openSaved(name, body) {
      const address = server.add({ name, body, headers: AS_SAVED });
      try {
        await lock.to(address);
        checkResponse(await page.goto(address, { waitUntil: "domcontentloaded", timeout: OPENS_WITHIN_MS }));
      } finally {
        server.remove(address);
      }
    },
    async openAddress(address) {
      await lock.to(undefined);
      checkResponse(await openLive(page, address));
    },
    checkStayed() {
      if (lock.ledTo() !== undefined) throw new Error(`The page leads away from itself, to ${lock.ledTo()}.`);
    },
    details: () => openPageDetails(page),
    close: () => page.close(),
  };
}

/** Keeps a tab at one address: only the first request for it is allowed. */
async function lockable(cdp: CDPSession) {
  let allowed: string | undefined;
  let mainFrame: string | undefined;
  let ledTo: string | undefined;
  cdp.on("Fetch.requestPaused", ({ requestId, request, frameId }) => {
    if (request.url === allowed && mainFrame === undefined) {
      mainFrame = frameId;
      cdp.send("Fetch.continueRequest", { requestId }).catch(ignoreClosedTab);
      return;
    }
    if (frameId === mainFrame) ledTo = request.url;
    // Other reasons would show the browser's error page instead of the page.
    cdp.send("Fetch.failRequest", { requestId, errorReason: "Aborted" }).catch(ignoreClosedTab);
  });
  await cdp.send("Network.enable");
  return {
    ledTo: () => ledTo,
    async to(address: string | undefined): Promise<void> {
      const wasLocked = allowed !== undefined;
      allowed = address;
      mainFrame = undefined;
      ledTo = undefined;
      if (wasLocked === (address !== undefined)) return;
      // What a page fetches is refused where it asks, which is quicker; documents come to `requestPaused`.
      await cdp.send("Network.setBlockedURLs", { urls: wasLocked ? [] : ["*"] });
      await (wasLocked ? cdp.send("Fetch.disable") : cdp.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] }));
    },
  };
}

/** A live page may never finish loading, so it is read after a while. */
async function openLive(page: Page, address: string): Promise<HTTPResponse | null> {
  const response = await page.goto(address, { waitUntil: "domcontentloaded", timeout: OPENS_WITHIN_MS });
  await page
    .waitForFunction(() => document.readyState === "complete", { timeout: 10_000, polling: 100 })
    .catch(() => undefined);
  return response;
}

function checkResponse(response: HTTPResponse | null): void {
  if (response === null) throw new Error("The address gave no page.");
  if (!response.ok()) throw new Error(`The server answered with status ${response.status()}.`);
  const type = response.headers()["content-type"] ?? "";
  if (!/html/i.test(type)) throw new Error(`This is no HTML page, but ${type || "of no stated type"}.`);
}

function ignoreClosedTab(): void {
  // The request went with the tab or the page that made it.
}
