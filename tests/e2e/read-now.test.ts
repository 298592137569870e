import { describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedPage } from "./browser/open-browser.ts";
import { noCoverage } from "./pages/test-pages.ts";

/** Firefox before 147 has no Navigation API: the background sees the address change. */
const withoutNavigation = {
  name: "firefox without the Navigation API",
  prefs: { "dom.navigation.webidl.enabled": false },
};
const kinds = browsers.flatMap((browser) => [
  { ...browser, name: browser.kind, prefs: {} },
  ...(browser.kind === "firefox" ? [{ ...browser, ...withoutNavigation }] : []),
]);

/** Once a soft navigation is told of, and the gate has looked once more a second later. */
const settled = ({ page }: OpenedPage) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));

/** A page that is scrolled, a link to a footnote, a state that is pushed, and the way back and forward between them. */
const stays: (() => void)[] = [
  () => history.replaceState({ y: 100 }, "", "#part-2"),
  () => void (location.hash = "#note"),
  () => history.pushState({}, "", location.href),
  () => history.back(),
  () => history.forward(),
];

describe.for(kinds)("in $name", ({ kind, missing, prefs }) => {
  describe.skipIf(missing)("“Read this page now”", () => {
    const opened = browserFixture(kind, { prefs });

    const stateOf = async ({ tabId }: OpenedPage) => {
      const { state, why, mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      return { state, why, found: mentions.length > 0 };
    };
    const asked = { state: "read", why: ["asked for"], found: true };

    test("holds while path and query stay, and ends where they are others", async () => {
      const tab = await opened.openPage(noCoverage);
      await expect.poll(() => stateOf(tab)).toMatchObject({ state: "not-news" });
      expect(await opened.extension.ask("readPageNow", { tabId: tab.tabId })).toBe("done");
      await expect.poll(() => stateOf(tab)).toEqual(asked);
      for (const go of stays) await tab.page.evaluate(go);
      await settled(tab);
      expect(await stateOf(tab)).toEqual(asked);
      await tab.page.evaluate(() => history.pushState({}, "", "?page=2"));
      await expect.poll(() => stateOf(tab)).toMatchObject({ state: "not-news", found: false });
      await tab.page.evaluate(() => history.replaceState({}, "", "/elsewhere"));
      await settled(tab);
      expect(await stateOf(tab)).toMatchObject({ state: "not-news", found: false });
    });
  });
});
