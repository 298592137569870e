import { describe, expect, test } from "vitest";

import { browserFixture } from "./browser/browser-fixture.ts";
import { found } from "./browser/open-browser.ts";
import { takeStep } from "./torture/take-step.ts";
import { torturePages } from "./torture/torture-pages.ts";

/** Firefox has the Navigation API from 147 on, and the manifest asks for 146. */
const withoutNavigation = { "dom.navigation.webidl.enabled": false };

describe.skipIf(!found.firefox)("in Firefox without the Navigation API", () => {
  const opened = browserFixture("firefox", { prefs: withoutNavigation });

  test("soft navigations are followed all the same", async () => {
    const { expected, ...served } = torturePages.find(({ name }) => name === "soft-navigation.html")!;
    await opened.extension.ask("changeSettings", { type: "replace", changed: expected.settings ?? {} });
    const tab = await opened.openPage(served);
    expect(await tab.page.evaluate(() => "navigation" in window)).toBe(false);
    expect(await opened.extension.page.evaluate(() => "navigation" in window)).toBe(false);
    for (const step of expected.steps) await takeStep(opened, tab, step);
    expect(tab.thrown).toEqual([]);
  });
});
