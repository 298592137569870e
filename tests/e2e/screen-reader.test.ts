import { describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { listen, said } from "./card/commands.ts";
import { hoverPage, middleOf } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { nameless, spokenTree } from "./screen-reader/spoken-tree.ts";
import { noCoverage } from "./pages/test-pages.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a screen reader", () => {
    const opened = browserFixture(kind);

    /** Opens a page that is read only when it is asked for, so that all that is said of it is heard. */
    async function readAfterListening(how: "notify" | "region") {
      const { page, tabId } = await opened.showPage(noCoverage);
      await listen(opened.extension, tabId, how);
      await opened.extension.ask("readPageNow", { tabId });
      const { mentions, figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      return { page, tabId, line: `${mentions.length + figures.length} mentions on this page` };
    }

    test("is told once how many mentions there are, when the scan has ended", async () => {
      const { page, tabId, line } = await readAfterListening("notify");
      await expect.poll(() => said(opened.extension, tabId)).toEqual([line]);
      // More of the same page is not told again.
      await page.evaluate(() => document.body.append("NSO Group and DECA"));
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(mentions.length).toBeGreaterThan(4);
      expect(await said(opened.extension, tabId)).toEqual([line]);
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    });

    test("is told in a live region where the browser has no other way, and the region goes", async () => {
      const { page } = await readAfterListening("region");
      const added = () => page.evaluate(() => document.documentElement.childElementCount - 2);
      await expect.poll(added).toBe(1);
      expect(
        await page.evaluate(() => {
          const host = document.documentElement.lastElementChild!;
          return [host.checkVisibility(), host.matches("[popover]"), host.shadowRoot];
        }),
      ).toEqual([true, false, null]);
      await expect.poll(added).toBe(0);
    });

    test("is told nothing where the person wants none of it", async () => {
      const change = (announcements: boolean) =>
        opened.extension.ask("changeSettings", { type: "set", values: { announcements } });
      await change(false);
      const { tabId } = await readAfterListening("notify");
      expect(await said(opened.extension, tabId)).toEqual([]);
      await change(true);
    });

    test("finds the card as a dialog named by its heading, in reading order", async () => {
      const { page, tabId } = await opened.showPage(hoverPage);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(page, await middleOf(page, "#name span"));
      const read = () => spokenTree(opened, page, "dialog");
      // Firefox makes its tree when it is first asked for it.
      await expect.poll(async () => (await read())[0]).toBe("dialog NSO Group");
      const [, ...inside] = await read();
      const menu = kind === "firefox" ? /^(buttonmenu|pushbutton|button menu) More actions/ : /^button More actions/;
      const order = [/^heading NSO Group/, menu, /^(?:button|pushbutton) \d+ more/];
      const places = order.map((part) => inside.findIndex((line) => part.test(line)));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      // Whatever can be pressed has a name.
      expect(nameless(inside)).toEqual([]);
      // A number of a paragraph is said in words.
      expect(inside.filter((line) => /paragraph \d+$/.test(line))).toHaveLength(2);
    });
  });
});
