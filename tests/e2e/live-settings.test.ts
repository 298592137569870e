import { afterEach, describe, expect, test } from "vitest";

import type { ServedPage } from "../../scripts/pages/serve.ts";
import type { SettingsChange } from "../../src/settings/change.ts";
import { lookInside } from "./card/inspect-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import type { OpenedPage } from "./browser/open-browser.ts";
import { testAlike } from "./browser/alike.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { look, lookWithMarks } from "./pages/page-look.ts";
import { sectionedNews, shortNews, shortNotes } from "./pages/test-pages.ts";

/** The names under which highlights of ours are registered. */
const namesIn = ({ page }: OpenedPage) => page.evaluate(() => [...CSS.highlights.keys()]);

/** Whether a range that is registered under a name of these would be painted: whether our style sheet is there. */
const paintedByStyle = ({ page }: OpenedPage, names: string[]) =>
  page.evaluate(
    (ours) =>
      ours.some((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine !== "none"),
    names,
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a change of the settings, in a page that is open,", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);
    afterEach(async () => {
      await change({ type: "replace", changed: {} });
    });

    /** Each change reaches a background that has just been stopped and knows of no tab. */
    async function change(wanted: SettingsChange): Promise<void> {
      await stopBackground(opened);
      expect(await opened.extension.ask("changeSettings", wanted)).toMatchObject({ ok: true });
    }
    const report = ({ tabId }: OpenedPage) => opened.extension.ask("reportPage", { tabId, toEnd: true });
    const marked = async (news: OpenedPage) => (await report(news)).mentions.filter((mention) => mention.marked);
    const unmarkedLook = async () => look((await opened.showPage(shortNotes)).page);

    alike("marks more or fewer mentions", async () => {
      const news = await opened.showPage(sectionedNews);
      expect(await marked(news)).toHaveLength(4);
      await change({ type: "set", values: { density: "every" } });
      await expect.poll(() => marked(news)).toHaveLength(6);
      await change({ type: "set", values: { density: "page" } });
      await expect.poll(() => marked(news)).toHaveLength(2);
    });

    test("takes all marks away and keeps the list, and brings them back", async () => {
      const unmarked = await unmarkedLook();
      const news = await opened.showPage(shortNews);
      await report(news);
      const withMarks = await lookWithMarks(news.page, unmarked);
      await change({ type: "set", values: { marksOff: true } });
      await expect.poll(() => look(news.page)).toBe(unmarked);
      expect((await report(news)).mentions).toHaveLength(4);
      await change({ type: "set", values: { marksOff: false } });
      await expect.poll(() => look(news.page)).toBe(withMarks);
    });

    alike("takes the marks of one entity away", async () => {
      const news = await opened.showPage(sectionedNews);
      const entities = new Set((await marked(news)).map(({ entity }) => entity));
      expect(entities).toEqual(new Set(["nso-group", "pegasus"]));
      await change({ type: "hide", entity: "pegasus", hidden: true });
      await expect
        .poll(async () => new Set((await marked(news)).map(({ entity }) => entity)))
        .toEqual(new Set(["nso-group"]));
      await change({ type: "hide", entity: "pegasus", hidden: false });
      await change({ type: "hide", entity: "nso-group", host: "127.0.0.1", hidden: true });
      await expect
        .poll(async () => new Set((await marked(news)).map(({ entity }) => entity)))
        .toEqual(new Set(["pegasus"]));
    });

    test("leaves the page as it was found when its site is switched off, and marks it when it is on again", async () => {
      const unmarked = await unmarkedLook();
      const news = await opened.showPage(shortNews);
      await report(news);
      const withMarks = await lookWithMarks(news.page, unmarked);
      const names = await namesIn(news);
      expect(await paintedByStyle(news, names)).toBe(true);
      await change({ type: "sites", hosts: ["127.0.0.1"], to: "off" });
      await expect.poll(() => look(news.page)).toBe(unmarked);
      await expect.poll(() => lookInside(opened.extension, news.tabId)).toMatchObject({ painted: 0, card: null });
      await expect.poll(() => paintedByStyle(news, names)).toBe(false);
      await change({ type: "sites", hosts: ["127.0.0.1"], to: "on" });
      await expect.poll(() => look(news.page)).toBe(withMarks);
      expect(await paintedByStyle(news, await namesIn(news))).toBe(true);
      expect(await paintedByStyle(news, names)).toBe(false);
    });

    test("reads a page that the gate passed over when its site is always read, also when it is loaded again", async () => {
      const notes = await opened.showPage(shortNotes);
      const unmarked = await look(notes.page);
      expect(await report(notes)).toMatchObject({ state: "not-news" });
      await change({ type: "sites", hosts: ["127.0.0.1"], to: "always" });
      await expect.poll(() => look(notes.page)).not.toBe(unmarked);
      await notes.page.reload();
      await expect.poll(() => look(notes.page)).not.toBe(unmarked);
      await change({ type: "sites", hosts: ["127.0.0.1"], to: "on" });
      await expect.poll(() => look(notes.page)).toBe(unmarked);
      await notes.page.reload();
      expect(await report(notes)).toMatchObject({ state: "not-news" });
    });

    alike("finds nothing of a fact set that is switched off, and all of it when it is on again", async () => {
      const news = await opened.showPage(shortNews);
      const { mentions } = await report(news);
      await change({ type: "sets", ids: ["nso-leak-2021"], on: false });
      await expect.poll(async () => (await report(news)).mentions).toEqual([]);
      await change({ type: "sets", ids: ["nso-leak-2021"], on: true });
      await expect.poll(async () => (await report(news)).mentions.length).toBe(mentions.length);
    });

    test.for<[string, ServedPage, SettingsChange, { state: string }]>([
      ["off", shortNews, { type: "sites", hosts: ["127.0.0.1"], to: "off" }, { state: "off" }],
      ["always", shortNotes, { type: "sites", hosts: ["127.0.0.1"], to: "always" }, { state: "read" }],
    ])("holds in a page that comes back from the back/forward cache: %s", async ([, served, wanted, after]) => {
      const news = await opened.openPage(served);
      await report(news);
      await news.page.evaluate(() => {
        addEventListener("pageshow", ({ persisted }) => (document.title = persisted ? "came back" : "loaded"));
      });
      await news.page.goto(
        opened.server.add({ name: "elsewhere.html", body: Buffer.from("<!doctype html><p>Elsewhere") }),
      );
      await change(wanted);
      await news.page.evaluate(() => setTimeout(() => history.back()));
      await expect.poll(() => news.page.title().catch(() => "")).toBe("came back");
      const markedOnes = async () => (await lookInside(opened.extension, news.tabId)).painted > 0;
      await expect.poll(markedOnes).toBe(after.state === "read");
      expect(await report(news)).toMatchObject(after);
    });
  });
});
