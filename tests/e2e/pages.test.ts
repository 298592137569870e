import { describe, expect, test } from "vitest";

import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedPage } from "./browser/open-browser.ts";
import { airline, badInput, demo, noCoverage } from "./pages/test-pages.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the extension", () => {
    const opened = browserFixture(kind);

    const report = ({ tabId }: OpenedPage) => opened.extension.ask("reportPage", { tabId, toEnd: true });
    const inside = ({ tabId }: OpenedPage) => lookInside(opened.extension, tabId);

    test("finds and marks what the demo page names", async () => {
      const page = await opened.showPage(demo);
      const found = await report(page);
      expect(found).toMatchObject({ state: "read", coverage: true, complete: true });
      expect(found.why).toContain("JSON-LD NewsArticle");
      const names = Object.values(found.entities).map(({ name }) => name);
      for (const name of ["NSO Group", "Pegasus spyware", "Itay Mack"]) expect(names).toContain(name);
      expect(found.mentions.filter((mention) => mention.marked && mention.text === "DECA")).not.toEqual([]);
      expect(found.mentions.every(({ reasons }) => reasons.length > 0)).toBe(true);
      await expect.poll(async () => (await inside(page)).painted).toBeGreaterThan(0);
      expect(await inside(page)).toMatchObject({ reader: true, card: null });
    });

    test("leaves the page's nodes as they were", async () => {
      const page = await opened.showPage(demo);
      await report(page);
      await expect.poll(async () => (await inside(page)).painted).toBeGreaterThan(0);
      const same = await page.page.evaluate(async () => {
        const source = await (await fetch(location.href)).text();
        const asSent = new DOMParser().parseFromString(source, "text/html");
        return document.documentElement.isEqualNode(asSent.documentElement);
      });
      expect(same).toBe(true);
    });

    test("does not read a page that is no coverage", async () => {
      const page = await opened.showPage(noCoverage);
      expect(await report(page)).toMatchObject({ state: "not-news", coverage: false, mentions: [], withheld: [] });
      expect(await inside(page)).toEqual({
        look: false,
        reader: false,
        cardScript: false,
        painted: 0,
        card: null,
        directions: [],
      });
    });

    test("reads such a page when it is asked to", async () => {
      const page = await opened.showPage(noCoverage);
      await opened.extension.ask("readPageNow", { tabId: page.tabId });
      const found = await report(page);
      expect(found.state).toBe("read");
      expect(found.mentions.map(({ text }) => text)).toContain("Pegasus");
    });

    test("marks nothing on a page about the airline, and says why", async () => {
      const page = await opened.showPage(airline);
      const found = await report(page);
      expect(found).toMatchObject({ state: "read", coverage: true, mentions: [], figures: [] });
      expect(found.withheld.map(({ text }) => text)).toContain("Pegasus");
      expect(found.withheld.every(({ reasons }) => reasons.length > 0)).toBe(true);
      expect(await inside(page)).toMatchObject({ painted: 0, card: null });
    });

    test.for(badInput)("does nothing on $name, and throws nothing", async (served) => {
      const page = await openOrDownload(served);
      if (page === undefined) return;
      const found = await report(page);
      expect(found).toMatchObject({ mentions: [], withheld: [], figures: [] });
      expect(page.thrown).toEqual([]);
    });

    /** Headless Firefox shows a PDF in a page of its own, which no extension is told the address of. */
    async function openOrDownload(served: (typeof badInput)[number]): Promise<OpenedPage | undefined> {
      try {
        return await opened.showPage(served);
      } catch (error) {
        if (served.type === "application/pdf") return undefined;
        throw error;
      }
    }
  });
});
