import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";

import { reportFormats } from "../../src/desk/report/report-formats.ts";
import { otherNumbers } from "../../scripts/pictures/news-pages.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { demo } from "./pages/test-pages.ts";
import { until } from "./browser/until.ts";
import { testAlike } from "./browser/alike.ts";

interface Taken {
  copied: string[];
  saved: string[];
}

/** Notes what goes to the clipboard, which a tab behind may not use, and which files are handed over. */
const note = (page: Page) =>
  page.evaluate(() => {
    const taken: Taken = { copied: [], saved: [] };
    Object.assign(globalThis, { taken });
    navigator.clipboard.writeText = async (text) => void taken.copied.push(text);
    HTMLAnchorElement.prototype.click = function click() {
      taken.saved.push(this.download);
    };
  });
const taken = (page: Page): Promise<Taken> => page.evaluate(() => (globalThis as unknown as { taken: Taken }).taken);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("what was found", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);

    alike("stands beside the source's sentence in the panel, with the words marked that differ", async () => {
      await opened.showPage(otherNumbers);
      const panel = await openOwnPage(opened, "sidepanel.html");
      await stopBackground(opened);
      const rows = () =>
        panel.evaluate(() =>
          Array.from(document.querySelectorAll(".figure"), (figure) => {
            const [page, source] = [...figure.querySelectorAll(".side")];
            return {
              outcome: figure.querySelector("h3")?.textContent,
              page: page?.querySelector("p:not(.label)")?.textContent,
              marks: [page, source].map((side) => side?.querySelector("mark.differs")?.textContent),
            };
          }),
        );
      await expect.poll(rows).toEqual([
        {
          outcome: "Other value",
          page: "An early version of this report said that the leaked list of 40,000 phone numbers was shared with reporters.",
          marks: ["40,000", "50,000"],
        },
        {
          outcome: "Counts something else",
          page: "Another site wrote that 50,000 phones were hacked with the spyware.",
          marks: ["phones were hacked", "list"],
        },
        {
          outcome: "Other comparison",
          page: "Fewer than 180 journalists were identified on the leaked list, a third one said.",
          marks: ["Fewer than 180", "more than 180"],
        },
      ]);
      await panel.close();
    });

    // What the browser would do with a text or a file is imitated.
    alike("is copied and saved from the panel in every format, with the same coverage line", async () => {
      const { tabId } = await opened.showPage(demo);
      const { mentions, figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const panel = await openOwnPage(opened, "sidepanel.html");
      const line = await until("coverage line", () =>
        panel.evaluate(() => /\d+ mentions.*checked\./.exec(document.body.innerText)?.[0]),
      );
      expect(line).toMatch(
        /^\d+ mentions, \d+ names, \d+ numbers; \d+ left unmarked; nothing else on this page was checked\.$/,
      );
      await note(panel);
      await stopBackground(opened);
      const names = ["HTML", "Markdown", "CSV", "JSON", "Web Annotation", "CSL-JSON", "RIS", "BibTeX"];
      for (const [at, name] of names.entries()) {
        await press(panel, `Copy as ${name}`);
        await expect.poll(async () => (await taken(panel)).copied.length).toBe(at + 1);
        await press(panel, `Save as ${name}`);
        await expect.poll(async () => (await taken(panel)).saved.length).toBe(at + 1);
      }
      // In one press what most people want.
      await press(panel, "Copy page report");
      await expect.poll(async () => (await taken(panel)).copied.length).toBe(names.length + 1);
      const { copied, saved } = await taken(panel);
      // A minute may have passed.
      const [latest, first] = [copied.at(-1)!, copied[1]!].map((text) => text.replace(/\d+:\d\d.*/g, ""));
      expect(latest).toBe(first);
      const [html = "", markdown = "", csv, json, annotations, csl, ris, bibtex] = copied;
      for (const text of [html, markdown]) expect(text.replaceAll("\\", "")).toContain(line);
      expect(csv).toContain(line.split(";")[0]!.split(",")[0]);
      const report = JSON.parse(json!);
      expect(report.pages[0]).toMatchObject({ coverageLine: line, complete: true });
      expect(report.pages[0].mentions).toHaveLength(mentions.length);
      expect(report.pages[0].mentions.filter((one: { place?: object }) => one.place)).toHaveLength(mentions.length);
      expect(JSON.parse(annotations!).total).toBe(mentions.length + figures.length);
      expect(JSON.parse(csl!).length).toBeGreaterThan(0);
      expect(ris).toMatch(/^TY {2}- /);
      expect(bibtex).toMatch(/^@\w+\{/);
      const extensions = Object.values(reportFormats).map(({ extension }) => `.${extension}`);
      expect(saved.map((name) => name.replace(/^sidelight-127\.0\.0\.1-\d{4}-\d\d-\d\d/, "")).toSorted()).toEqual(
        extensions.toSorted(),
      );
    });
  });
});
