import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";

import { describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { openBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { noCoverage } from "./pages/test-pages.ts";

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing || !hasIpv6)("a site whose address is of IPv6", () => {
    test("is always read once that was chosen, and its next pages by themselves", async () => {
      await using server = createServer((_, response) => {
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(noCoverage.body);
      }).listen(0, "::1");
      await once(server, "listening");
      // The browser stays open, and keeps its connections.
      using _ = { [Symbol.dispose]: () => server.closeAllConnections() };
      await using opened = await openBrowser(kind);
      const origin = `http://[::1]:${(server.address() as AddressInfo).port}`;
      const page = await opened.browser.newPage();
      await page.goto(`${origin}/first`);
      await page.bringToFront();
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toContain("look like a news page");
      await press(popup, "Always read this site");
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
      expect((await opened.extension.ask("getSettings", null)).settings.sitesAlways).toEqual(["[::1]"]);
      await stopBackground(opened);
      await page.goto(`${origin}/second`);
      const tabId = await opened.extension.tabAt(`${origin}/second`);
      await expect.poll(async () => (await lookInside(opened.extension, tabId)).painted).toBeGreaterThan(0);
    });
  });
});
