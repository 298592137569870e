import { afterEach, describe, expect, test } from "vitest";

import type { ServedPage } from "../../scripts/pages/serve.ts";
import { lookInside } from "./card/inspect-page.ts";
import { browserFixture } from "./browser/browser-fixture.ts";
import type { OpenedPage } from "./browser/open-browser.ts";
import { html, noCoverage, shortNews } from "./pages/test-pages.ts";

/** What tells the page beside it, which is of the same site, that it is being rendered ahead. */
const telling = "<script>addEventListener('load', () => { localStorage.ahead = document.prerendering })</script>";

const withScript = ({ name, body }: ServedPage, script: string): ServedPage =>
  html(name, body.toString().replace("<h1>", `${script}<h1>`));

// Firefox renders no page ahead.
describe("a page that Chromium renders ahead", () => {
  const opened = browserFixture("chromium");
  let tab: OpenedPage;
  afterEach(async () => {
    await tab.page.close();
    await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
  });

  /** Opens a page that is no news, from which news is rendered ahead. */
  async function renderAhead(): Promise<string> {
    const news = opened.server.add(withScript(shortNews, telling));
    const rules = JSON.stringify({ prerender: [{ source: "list", urls: [news], eagerness: "immediate" }] });
    tab = await opened.openPage(withScript(noCoverage, `<script type=speculationrules>${rules}</script>`));
    await expect.poll(() => tab.page.evaluate(() => String(localStorage["ahead"]))).toBe("true");
    return news;
  }
  /** Follows a link to it. */
  async function show(news: string): Promise<void> {
    await tab.page.evaluate((address) => {
      localStorage.clear();
      location.href = address;
    }, news);
    // It is the page that was rendered before, and not another one.
    const wasAhead = () =>
      tab.page
        .evaluate(() => {
          const [navigation] = performance.getEntriesByType("navigation");
          return (navigation as unknown as { activationStart: number }).activationStart > 0;
        })
        .catch(() => undefined);
    await expect.poll(wasAhead).toBe(true);
  }
  const badge = () => opened.extension.page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab.tabId);
  const inside = async () => {
    const { reader, painted } = await lookInside(opened.extension, tab.tabId);
    return { reader, painted, badge: await badge() };
  };

  test("is read when it is shown; the page that is shown meanwhile is left alone", async () => {
    const news = await renderAhead();
    const report = await opened.extension.ask("reportPage", { tabId: tab.tabId, toEnd: true });
    expect(report.state).toBe("not-news");
    expect(await inside()).toEqual({ reader: false, painted: 0, badge: "" });
    await show(news);
    await expect.poll(inside).toEqual({ reader: true, painted: 3, badge: "4" });
    expect(tab.thrown).toEqual([]);
  });

  test("is not read on a site that is switched off, and its badge says so when it is shown", async () => {
    await opened.extension.ask("changeSettings", { type: "sites", hosts: ["127.0.0.1"], to: "off" });
    const news = await renderAhead();
    expect(await badge()).toBe("");
    await show(news);
    await expect.poll(inside).toEqual({ reader: false, painted: 0, badge: "off" });
  });
});
