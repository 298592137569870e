import { expect, test } from "vitest";

import { browserFixture } from "./browser/browser-fixture.ts";
import { inFirefox } from "./browser/firefox-internals.ts";
import { stopBackground } from "./browser/stop-background.ts";

const opened = browserFixture("firefox");

// The settings are in a database, as sites have some. What a person clears is all that these boxes of Firefox's dialog name.
test("settings stay where a person clears cookies and site data", async () => {
  await opened.extension.ask("changeSettings", { type: "set", values: { dwell: 550 } });
  await inFirefox(
    opened.browser,
    `async () => {
      const { Sanitizer } = ChromeUtils.importESModule("resource:///modules/Sanitizer.sys.mjs");
      await Sanitizer.sanitize(["cookies", "offlineApps", "cookiesAndStorage", "siteSettings", "cache", "history"]);
      return "";
    }`,
  );
  await stopBackground(opened);
  expect((await opened.extension.ask("getSettings", null)).settings).toMatchObject({ dwell: 550 });
});
