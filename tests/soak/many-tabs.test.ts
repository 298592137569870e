import { describe, expect, test } from "vitest";

import { openBrowser } from "../e2e/browser/open-browser.ts";
import { browsers } from "../e2e/browser/browser-fixture.ts";
import { stopBackground } from "../e2e/browser/stop-background.ts";
import { shortNews } from "../e2e/pages/test-pages.ts";

const TABS = 200;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)(
    "200 tabs are read, follow a change of the settings, and answer a background that was stopped",
    { timeout: 15 * 60_000 },
    async () => {
      await using opened = await openBrowser(kind);
      const { extension, server, browser } = opened;
      const addresses = Array.from({ length: TABS }, (_, n) => server.add({ ...shortNews, name: `news-${n}.html` }));
      for (const address of addresses) await (await browser.newPage({ background: true })).goto(address);
      const tabs = await Promise.all(addresses.map((address) => extension.tabAt(address)));
      const found = (tabId: number) =>
        extension.ask("reportPage", { tabId, toEnd: true }).then(({ mentions }) => mentions.length);
      for (const tabId of tabs) expect(await found(tabId)).toBe(3);
      await extension.ask("changeSettings", { type: "hide", entity: "pegasus", hidden: true });
      await stopBackground(opened);
      for (const tabId of tabs) await expect.poll(() => found(tabId)).toBe(2);
    },
  );
});
