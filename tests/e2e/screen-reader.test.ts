import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { listen, said } from "./commands.ts";
import { dialogInFirefox, systemAccess } from "./inside-firefox.ts";
import { hoverPage, middleOf } from "./mark-page.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { noCoverage } from "./test-pages.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a screen reader", () => {
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind, kind === "firefox" ? { args: systemAccess } : {});
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    /** Opens a page that is read only when it is asked for, so that all that is said of it is heard. */
    async function readAfterListening(how: "notify" | "region") {
      const { page, tabId } = await opened.openPage(noCoverage);
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
      const { page, tabId } = await opened.openPage(hoverPage);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(page, await middleOf(page, "#name span"));
      const read = () => (kind === "firefox" ? dialogInFirefox(opened.browser) : spokenTree(page));
      // Firefox makes its tree when it is first asked for it.
      await expect.poll(async () => (await read())[0]).toBe("dialog NSO Group");
      const [, ...inside] = await read();
      const why = kind === "firefox" ? "summary" : "DisclosureTriangle";
      const order = ["heading NSO Group", "list", `${why} Why this is shown`];
      const places = order.map((part) => inside.findIndex((line) => line.startsWith(part)));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      // Whatever can be pressed has a name.
      expect(
        inside.filter((line) =>
          /^(button|pushbutton|toggle button|summary|link|DisclosureTriangle|checkbox|menuitem)\s*$/.test(line),
        ),
      ).toEqual([]);
      expect(inside.filter((line) => line.startsWith("listitem")).length).toBeGreaterThan(2);
    });
  });
});

/** Roles and names of the open card, as assistive technology is given them, in its order. */
async function spokenTree(page: Page): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const line = `${node.role?.value ?? ""} ${node.name?.value ?? ""}`;
    if (!node.ignored && !/^(none|generic|InlineTextBox|StaticText)\b/.test(line)) lines.push(line);
    for (const child of node.childIds ?? []) walk(child);
  };
  const dialog = nodes.find(({ role }) => role?.value === "dialog");
  if (!dialog) throw new Error("There is no dialog in the accessibility tree.");
  walk(dialog.nodeId);
  return lines;
}
