import type { Browser, CDPSession, HTTPResponse, Page } from "puppeteer-core";

import type { Extension } from "../browsers/extension.ts";
import { type PageDetails, pageDetails } from "./page-details.ts";
import { AS_SAVED, type PageServer } from "./serve.ts";

const OPENS_WITHIN_MS = 30_000;

/** One tab, in which page after page is opened: a new tab for each would cost more than the pages. */
export interface Tab {
  /** Nothing where there is no extension to speak of tabs. */
  id: number | undefined;
  /** Opens a saved page as it was saved: no script runs, nothing is fetched, and it stays where it is. */
  openSaved(name: string, body: Buffer): Promise<void>;
  openAddress(address: string): Promise<void>;
  /** Throws where the saved page has tried to lead away from itself. */
  checkStayed(): void;
  /** What a report says of the open page. */
  details(): Promise<PageDetails>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser, server: PageServer, extension: Extension | undefined): Promise<Tab> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  // A page that asks something would wait for an answer for ever.
  page.on("dialog", (dialog) => void dialog.dismiss().catch(ignoreClosedTab));
  // A tab that is not in front gets no animation frame otherwise, and what waits for one waits for ever.
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
    details: () => pageDetails(page),
    close: () => page.close(),
  };
}

/** Holds a tab on one address: of all requests only the first one for it is let through. */
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
    // Another reason than this one would put the browser's error page in the place of the page.
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

/** A live page may never finish loading; what is there after a while is read. */
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
