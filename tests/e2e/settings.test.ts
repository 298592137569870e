import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { shortNews } from "./pages/test-pages.ts";
import { testAlike } from "./browser/alike.ts";
import { storeSettings } from "./browser/stored-settings.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the stored settings", () => {
    const alike = testAlike(kind);
    let opened: OpenedBrowser;
    beforeEach(async () => {
      opened = await openBrowser(kind);
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    /** Stores settings in the browser's real storage under a background that is gone, then opens the page and gives what is known. */
    async function openWith(settings: unknown) {
      await storeSettings(opened.extension.page, settings);
      await stopBackground(opened);
      const { tabId } = await opened.openPage(shortNews);
      const report = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      return { report, inside: await lookInside(opened.extension, tabId) };
    }

    test("keep a site unread that is switched off", async () => {
      const { report, inside } = await openWith({ sitesOff: ["127.0.0.1"] });
      expect(report).toMatchObject({ state: "off", mentions: [] });
      expect(inside).toMatchObject({ reader: false, painted: 0 });
    });

    alike("that are corrupted cost their own default and no other", async () => {
      const { report } = await openWith({ density: 7, dwell: "soon", sitesOff: [], unknown: true });
      expect(report.state).toBe("read");
      expect(report.mentions.length).toBeGreaterThan(0);
    });

    alike("that are no settings at all leave every default in place", async () => {
      const { report } = await openWith("broken");
      expect(report.state).toBe("read");
    });
  });
});
