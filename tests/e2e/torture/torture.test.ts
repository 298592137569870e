import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { lookInside } from "../look-inside.ts";
import { browsers, openBrowser, type OpenedBrowser, type OpenedPage } from "../open-browser.ts";
import { serveModules } from "./page-modules.ts";
import { paintedTexts } from "./painted-texts.ts";
import { pointOf } from "./point-of.ts";
import { torturePages, type Step } from "./torture-pages.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the extension is at home on", () => {
    let opened: OpenedBrowser;
    let tab: OpenedPage | undefined;
    beforeAll(async () => {
      opened = await openBrowser(kind);
      await serveModules(opened.server);
    });
    afterEach(async () => {
      await tab?.page.close();
      tab = undefined;
      await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    test.for(torturePages)("$name", async ({ expected, ...served }) => {
      const { settings, zoom, hostile, steps } = expected;
      if (settings) await opened.extension.ask("changeSettings", { type: "replace", changed: settings });
      tab = await opened.openPage(served);
      if (zoom) await tab.page.setViewport({ width: 1000 / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
      for (const step of steps) await take(tab, step);
      expect(tab.thrown).toEqual([]);
      if (!hostile) expect(await tab.page.evaluate(() => document.querySelectorAll(":popover-open").length)).toBe(0);
    });

    async function take({ page, tabId }: OpenedPage, step: Step): Promise<void> {
      const { mentions, painted, paintedCount, card } = step;
      const found = async () => {
        const texts = (await opened.extension.ask("reportPage", { tabId, toEnd: true })).mentions.map(
          ({ text }) => text,
        );
        return Array.isArray(mentions) ? texts : counts(texts);
      };
      const count = async () => (await lookInside(opened.extension, tabId)).painted;
      if (step.do) {
        await page.evaluate(async (name) => {
          await (globalThis as unknown as { steps: Record<string, () => unknown> }).steps[name]!();
        }, step.do);
      }
      if (mentions)
        await expect
          .poll(found, { interval: 200, message: `mentions after ${step.do ?? "loading"}` })
          .toEqual(mentions);
      if (painted)
        await expect
          .poll(() => paintedTexts(page), { message: `marks after ${step.do ?? "loading"}` })
          .toEqual(painted.toSorted());
      if (paintedCount) {
        await expect.poll(count).toBeGreaterThanOrEqual(paintedCount[0]);
        expect(await count()).toBeLessThanOrEqual(paintedCount[1]);
      }
      if (card) {
        const look = async () => (await lookInside(opened.extension, tabId)).card;
        // The pointer trembles by a pixel, as a hand does: what listens comes only after the first mark.
        const rest = async (turn: number) => {
          const point = await pointOf(opened.extension, tabId, card);
          if (point) await page.mouse.move(point.x - (turn % 2), point.y);
          return look();
        };
        let turn = 0;
        await expect.poll(() => rest(turn++), { message: `the card at “${card}”` }).toContain("July 2021");
        await page.keyboard.press("Escape");
        await expect.poll(look).toBeNull();
      }
    }
  });
});

function counts(texts: string[]): Record<string, number> {
  return Object.fromEntries(
    Map.groupBy(texts, (text) => text)
      .entries()
      .map(([text, all]) => [text, all.length]),
  );
}
