import type { Dialog } from "puppeteer-core";
import { expect, test } from "vitest";

import { openBrowser } from "./open-browser.ts";
import { openOwnPage, textOf } from "./own-pages.ts";
import { stopBackground } from "./restart-background.ts";
import { shortNews } from "./test-pages.ts";

// Firefox stops no background that still has to answer. In a browser of its own: other tabs of the site would be held too.
test("a popup asks again where the background is stopped before it has answered", async () => {
  await using opened = await openBrowser("chromium");
  const { page } = await opened.openPage(shortNews);
  const asked = new Promise<Dialog>((resolve) => {
    page.once("dialog", resolve);
  });
  // It holds the page, and with it the answer.
  const held = page.evaluate(() => alert("Wait"));
  const dialog = await asked;
  const popup = await openOwnPage(opened, "popup.html");
  expect(await textOf(popup)).toContain("Looking at the page");
  await stopBackground(opened);
  expect(await textOf(popup)).toContain("Looking at the page");
  await dialog.accept();
  await held;
  await expect.poll(() => textOf(popup)).toContain("NSO Group");
});
