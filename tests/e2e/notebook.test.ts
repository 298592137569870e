import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";

import { otherNumbers } from "../../scripts/pictures/news-pages.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { shortNews } from "./pages/test-pages.ts";
import { until } from "./browser/until.ts";
import { testAlike } from "./browser/alike.ts";

const NOTE = "=ask the court";

/** Presses the first control that a selector finds. */
const click = (page: Page, selector: string) =>
  until(selector, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return found !== null;
    }, selector),
  );
const count = (page: Page) => page.$eval("#tab-list", ({ textContent }) => Number(/\d+/.exec(textContent)?.[0] ?? 0));
const items = (page: Page) => page.$$eval("#view-list .collected-item", (all) => all.length);

/** Types into the open note. */
const write = (page: Page, text: string) =>
  page.evaluate((typed) => {
    const field = document.querySelector<HTMLTextAreaElement>(".note-field textarea")!;
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("notes and the list", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);

    test("are filled on two pages, exported together, emptied and taken back, the background stopped before each step", async () => {
      const { tabId } = await opened.openPage(shortNews);
      const first = await openOwnPage(opened, "sidepanel.html");
      await stopBackground(opened);
      await click(first, "#names .signs [aria-pressed]");
      await expect.poll(() => count(first)).toBe(1);
      await click(first, "#names .signs [aria-expanded]");
      await until("note to write", () => first.$(".note-field textarea"));
      await stopBackground(opened);
      await write(first, "half");
      await write(first, NOTE);
      // The panel is closed without a word more; what was typed is stored.
      await first.close();
      const stored = async () => (await opened.extension.ask("getNotebook", { tabId })).items;
      await expect.poll(async () => (await stored()).map(({ note }) => note?.text)).toEqual([NOTE]);

      await opened.openPage(otherNumbers);
      const panel = await openOwnPage(opened, "sidepanel.html");
      await stopBackground(opened);
      await click(panel, "#figures .signs [aria-pressed]");
      await expect.poll(() => count(panel)).toBe(2);
      await press(panel, "Add to list");
      await expect.poll(() => count(panel)).toBe(3);

      await click(panel, "#tab-list");
      await expect.poll(() => items(panel)).toBe(3);
      const report = JSON.parse(await exported(panel, "JSON"));
      expect(report).toMatchObject({ chosen: true, pages: [{ mentions: [{ note: NOTE }] }, { figures: [{}] }] });
      expect(report.facts).toHaveLength(2);
      expect(await exported(panel, "CSV")).toContain(`"'${NOTE}"`);

      await stopBackground(opened);
      await press(panel, "Empty the list");
      await expect.poll(() => count(panel)).toBe(0);
      // The note is kept, and is told of.
      expect(await panel.$eval(".other-notes summary", ({ textContent }) => textContent)).toMatch(/^1 note/);
      await panel.close();
      const again = await openOwnPage(opened, "sidepanel.html");
      await click(again, "#tab-list");
      await stopBackground(opened);
      await press(again, "Undo");
      await expect.poll(() => items(again)).toBe(3);
      await again.close();
    });

    alike("are in a backup, and come back from it", async () => {
      const text = await opened.extension.ask("backUpSettings", null);
      expect(text).toContain(NOTE);
      const { tabId } = await opened.openPage(shortNews);
      const { items: before } = await opened.extension.ask("getNotebook", { tabId });
      const at = new Date().toISOString();
      const change = (one: Parameters<typeof opened.extension.ask<"changeNotebook">>[1]["change"]) =>
        opened.extension.ask("changeNotebook", { tabId, change: one });
      await change({ type: "remove", keys: before.map(({ key }) => key), at });
      for (const { key, subject, note } of before) if (note) await change({ type: "note", key, subject, text: "", at });
      const restored = await opened.extension.ask("restoreSettings", { text });
      if (!restored.ok) throw new Error(restored.why);
      const kept = async () => (await opened.extension.ask("getNotebook", { tabId })).items;
      expect(await kept()).toEqual(before);
      // Taken back, only what was there before it is left; then it comes once more.
      await stopBackground(opened);
      expect(
        await opened.extension.ask("undoRestore", { settings: restored.undo, notes: restored.notes! }),
      ).toMatchObject({ ok: true });
      expect((await kept()).filter(({ removed, note }) => note ?? removed === undefined)).toEqual([]);
      await opened.extension.ask("restoreSettings", { text });
      expect(await kept()).toEqual(before);
      const more = Array.from({ length: 1000 }, (_, key) => ({ ...before[0], key: `${key}` }));
      const tooMany = JSON.stringify({ ...(JSON.parse(text) as object), notebook: more });
      expect(await opened.extension.ask("restoreSettings", { text: tooMany })).toEqual({
        ok: false,
        why: "too-many-notes",
      });
    });
  });
});

/** What a press on "Copy as" puts on the clipboard, which a tab behind may not use. */
async function exported(panel: Page, format: string): Promise<string> {
  return panel.evaluate(async (name) => {
    const copying = new Promise<string>((resolve) => {
      navigator.clipboard.writeText = async (text) => resolve(text);
    });
    document.querySelector<HTMLElement>(`#view-list [aria-label="Copy as ${name}"]`)!.click();
    return copying;
  }, format);
}
