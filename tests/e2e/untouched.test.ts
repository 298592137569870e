import { beforeEach, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hostBox, middleOf, wait } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedPage } from "./browser/open-browser.ts";
import { testimony, witnessed, type Testimony } from "./pages/page-witness.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a page", () => {
    const opened = browserFixture(kind);
    let tab: OpenedPage;
    let before: Testimony;
    /** The page was there before anything of ours looked at it. */
    beforeEach(async () => {
      await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
      await opened.extension.ask("changeSettings", { type: "sites", hosts: ["127.0.0.1"], to: "off" });
      tab = await opened.showPage(witnessed);
      before = await testimony(tab.page);
      expect(before).toMatchObject({ highlights: [], changed: [], hosts: [] });
      // In all places, a frame and a shadow root among them.
      expect(before.nodes.filter((node) => /Pegasus|NSO Group/.test(node)).length).toBeGreaterThan(8);
      await switchSite("on");
      await expect.poll(inside).toMatchObject({ reader: true });
      await expect.poll(async () => (await inside()).painted).toBeGreaterThan(2);
    });

    const switchSite = (to: "on" | "off") =>
      opened.extension.ask("switchSite", { tabId: tab.tabId, host: "127.0.0.1", to });
    const inside = () => lookInside(opened.extension, tab.tabId);
    const openCard = async () => restOn(tab.page, await middleOf(tab.page, "#name span"));
    /** The names that were last registered: another reader has others. */
    let names: string[] = [];
    const styled = async () => {
      const { highlights } = await testimony(tab.page);
      if (highlights.length > 0) names = highlights;
      return tab.page.evaluate(
        (last) =>
          [document, document.querySelector("iframe")!.contentDocument!].map(({ body, defaultView }) =>
            last.some(
              (name) => defaultView!.getComputedStyle(body, `::highlight(${name})`).textDecorationLine !== "none",
            ),
          ),
        names,
      );
    };
    /** Nothing is another than before, but for what the design gives away. */
    const expectUntouched = async (given: { host: boolean; marks: boolean }) => {
      await wait(tab.page, 100);
      const { highlights, hosts, ...now } = await testimony(tab.page);
      const { highlights: _, hosts: __, ...then } = before;
      expect(now).toEqual(then);
      expect(hosts).toEqual(given.host ? ["popover style, 0 nodes, no root"] : []);
      // Names that tell nothing.
      expect(highlights.filter((name) => !/^h\d{6,}$/.test(name))).toEqual([]);
      expect(highlights.length > 0).toBe(given.marks);
    };

    test("is as it was, to the node, while it is marked, while a card is open, and when its site is switched off", async () => {
      await expectUntouched({ host: false, marks: true });
      await expect.poll(styled).toEqual([true, true]);
      await openCard();
      await expectUntouched({ host: true, marks: true });
      await tab.page.keyboard.press("Escape");
      await expect.poll(() => hostBox(tab.page)).toBeNull();
      await expectUntouched({ host: false, marks: true });
      await openCard();
      await switchSite("off");
      await expect.poll(() => hostBox(tab.page)).toBeNull();
      await expectUntouched({ host: false, marks: false });
      await expect.poll(styled).toEqual([false, false]);
      expect(tab.thrown).toEqual([]);
    });

    test("keeps no style of ours when nothing is left to find", async () => {
      await expect.poll(styled).toEqual([true, true]);
      await opened.extension.ask("changeSettings", { type: "sets", ids: ["nso-leak-2021"], on: false });
      await expect.poll(styled).toEqual([false, false]);
      await expectUntouched({ host: false, marks: false });
      await opened.extension.ask("changeSettings", { type: "sets", ids: ["nso-leak-2021"], on: true });
      await expect.poll(styled).toEqual([true, true]);
      await expectUntouched({ host: false, marks: true });
    });

    test("keeps no style of ours when it went on to what is no news", async () => {
      await expect.poll(styled).toEqual([true, true]);
      await tab.page.evaluate(() => document.querySelector("script[type]")!.remove());
      await tab.page.evaluate(() => {
        document.title = "A shop";
        history.pushState(null, "", "/shop");
      });
      await expect.poll(styled).toEqual([false, false]);
    });

    // The last: nothing of ours is there afterwards.
    test("is as it was when the extension is taken away", async () => {
      // Firefox kills the card's script at once: a card that is open stays.
      if (kind === "chromium") await openCard();
      await opened.browser.uninstallExtension(opened.extension.id);
      // Chromium tells a page script nothing; it looks whether the extension is there at the next event.
      if (kind === "chromium") await tab.page.mouse.move(5, 5);
      await expect.poll(() => hostBox(tab.page)).toBeNull();
      // What is registered paints nothing without a style, and the other way round.
      if (kind === "firefox") await expect.poll(styled).toEqual([false, false]);
      else await expect.poll(async () => (await testimony(tab.page)).highlights).toEqual([]);
      await expectUntouched({ host: false, marks: kind === "firefox" });
    });
  });
});
