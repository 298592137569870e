import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, test } from "vitest";

import { openBrowser } from "./browser/open-browser.ts";
import { openOwnPage, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { shortNews } from "./pages/test-pages.ts";

// Firefox stops no background that still has to answer. In a browser of its own: other tabs of the site would be held too.
test("a popup asks again where the background is stopped before it has answered", async () => {
  await using opened = await openBrowser("chromium");
  const { page } = await opened.openPage(shortNews);
  await using holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const asked = once(holder, "request");
  // The page waits for an answer and does nothing else, so its reader gives none to the popup.
  const held = page.evaluate(
    (address) => {
      const request = new XMLHttpRequest();
      request.open("GET", address, false);
      request.send();
    },
    `http://127.0.0.1:${(holder.address() as AddressInfo).port}`,
  );
  const [, answer] = (await asked) as [unknown, ServerResponse];
  const popup = await openOwnPage(opened, "popup.html");
  await expect.poll(() => textOf(popup)).toContain("The page isn't responding");
  await stopBackground(opened);
  expect(await textOf(popup)).toContain("The page isn't responding");
  answer.writeHead(200, { "access-control-allow-origin": "*", connection: "close" }).end();
  await held;
  await expect.poll(() => textOf(popup)).toContain("NSO Group");
});
