import { describe, expect, test } from "vitest";

import { hostBox, wait } from "../pages/mark-page.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { browsers } from "../browser/browser-fixture.ts";
import { pointOf } from "./point-of.ts";
import { takeStep } from "./take-step.ts";
import { torturePages } from "./torture-pages.ts";

const { expected, ...served } = torturePages.find(({ name }) => name === "removes-foreign.html")!;

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)("a card yields to a page that removes all foreign elements, after a few tries", async () => {
    await using opened = await openBrowser(kind);
    const tab = await opened.openPage(served);
    const removed = () => tab.page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
    const point = (await pointOf(opened.extension, tab.tabId, "NSO Group"))!;
    await opened.extension.ask("reportPage", { tabId: tab.tabId, toEnd: true });
    let turn = 0;
    const rest = async () => {
      await tab.page.mouse.move(point.x - (turn++ % 2), point.y);
      await wait(tab.page, 500);
      return removed();
    };
    await expect.poll(rest).toBeGreaterThan(0);
    // The pointer lies still: nothing opens another card.
    await wait(tab.page, 1500);
    const times = await removed();
    expect(times).toBeLessThanOrEqual(10);
    await wait(tab.page, 1000);
    expect(await removed()).toBe(times);
    expect(await hostBox(tab.page)).toBeNull();
    await takeStep(opened, tab, expected.steps.at(-1)!);
    expect(tab.thrown).toEqual([]);
  });
});
