import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { browserFixture } from "./browser/browser-fixture.ts";
import { untilMarked } from "../../scripts/pages/until-marked.ts";
import { axeInCard } from "./screen-reader/axe.ts";
import { lookInside } from "./card/inspect-page.ts";
import { boxOf, hostBox, hoverPage, middleOf, wait } from "./pages/mark-page.ts";

import { goBack, noteWatchers, sheetGaps, targetPoint, targetsInside } from "./card/sheet.ts";

const size = { width: 360, height: 740 };

// Only Chromium's automation has fingers.
describe("under a finger, at 360 × 740", () => {
  const opened = browserFixture("chromium");
  let page: Page;
  let tabId: number;
  let history: (number | string)[];
  beforeEach(async () => {
    ({ page, tabId } = await opened.openPage(hoverPage));
    await page.setViewport({ ...size, isMobile: true, hasTouch: true });
    await opened.extension.ask("reportPage", { tabId, toEnd: true });
    await noteWatchers(opened.extension, tabId);
    history = await historyOf(page);
  });
  afterEach(async () => {
    // Whatever was done, nothing is written into the page's history, nor anything taken from it.
    expect(await historyOf(page)).toEqual(history);
    await page.close();
  });

  const isOpen = async () => (await hostBox(page)) !== null;
  const card = async () => (await lookInside(opened.extension, tabId)).card ?? "";
  async function openSheet(): Promise<void> {
    await untilMarked(opened.extension, tabId);
    const { x, y } = await middleOf(page, "#name span");
    await page.touchscreen.tap(x, y);
    await expect.poll(isOpen).toBe(true);
  }
  const names = async () => (await targetsInside(opened.extension, tabId)).map(({ name }) => name);
  /** What is too small for a finger; the grip is as wide as the sheet, and takes fingers beyond its edge. */
  const small = async () =>
    (await targetsInside(opened.extension, tabId)).filter(
      ({ name, width, height }) => width < 44 || height < (name === "Expand" ? 24 : 44),
    );
  /** By the grip: a tap right after a flick only stops it. */
  async function unfold(): Promise<void> {
    const folded = (await hostBox(page))!.height;
    await tapInside("Expand");
    await expect.poll(async () => (await hostBox(page))?.height).toBeGreaterThan(folded + 100);
  }
  /** Taps the first target with this name, once it stands still. */
  async function tapInside(name: string): Promise<void> {
    const { x, y } = await targetPoint(opened.extension, tabId, name);
    await page.touchscreen.tap(x, y);
  }
  async function drag(by: number): Promise<void> {
    const sheet = (await hostBox(page))!;
    const [x, y] = [sheet.x + sheet.width / 2, sheet.y + 12];
    await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 8; step++) await page.touchscreen.touchMove(x, y + (by * step) / 8);
    await page.touchscreen.touchEnd();
  }

  test("a tap on a mark opens a sheet along the lower edge that leaves its line to be seen", async () => {
    await openSheet();
    expect(await card()).toContain("NSO Group");
    const sheet = (await hostBox(page))!;
    expect(sheet.x).toBe(0);
    expect(sheet.width).toBe(size.width);
    expect(sheet.y + sheet.height).toBeCloseTo(size.height, 0);
    const mention = await boxOf(page, "#name span");
    expect(mention.y + mention.height).toBeLessThanOrEqual(sheet.y);
  });

  test("it lies along the edge of what is seen: on a page wider than the screen, and where two fingers show a part", async () => {
    // Such a page has a viewport that is larger than the screen, and the sheet would go beyond it.
    await page.$eval("#other", (line) => {
      const wide = document.createElement("div");
      wide.style.width = "480px";
      wide.textContent = "A table.";
      line.after(wide);
    });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeGreaterThan(size.width);
    await openSheet();
    await expect.poll(() => sheetGaps(page)).toEqual([0, 0, 0]);
    const cdp = await page.createCDPSession();
    await cdp.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => visualViewport!.scale)).toBe(2);
    await expect.poll(() => sheetGaps(page)).toEqual([0, 0, 0]);
    const { height } = (await hostBox(page))!;
    expect(height).toBeLessThanOrEqual((await page.evaluate(() => visualViewport!.height)) * 0.4 + 1);
  });

  test("the line is brought into view where the sheet would cover it", async () => {
    await page.evaluate(() => document.querySelector("#name")!.scrollIntoView({ block: "end" }));
    await page.$eval("#name", (element) =>
      element.before(
        document.createElement("h3"),
        ...Array.from({ length: 12 }, () => {
          const filler = document.createElement("p");
          filler.textContent = "Some more text.";
          return filler;
        }),
      ),
    );
    await page.evaluate(() => document.querySelector("#name")!.scrollIntoView({ block: "end" }));
    await opened.extension.ask("reportPage", { tabId, toEnd: true });
    await openSheet();
    const sheet = (await hostBox(page))!;
    const mention = await boxOf(page, "#name span");
    expect(mention.y + mention.height).toBeLessThanOrEqual(sheet.y);
    expect(mention.y).toBeGreaterThan(0);
  });

  test("dragged up it unfolds, dragged down it folds, and then it closes", async () => {
    await openSheet();
    const folded = (await hostBox(page))!.height;
    await drag(-200);
    await expect.poll(async () => (await hostBox(page))?.height).toBeGreaterThan(folded + 100);
    await drag(110);
    await expect.poll(async () => (await hostBox(page))?.height).toBeCloseTo(folded, 0);
    await drag(200);
    await expect.poll(isOpen).toBe(false);
  });

  test("the grip does the same without a drag", async () => {
    await openSheet();
    const sheet = (await hostBox(page))!;
    await page.touchscreen.tap(sheet.width / 2, sheet.y + 12);
    await expect.poll(async () => (await hostBox(page))?.height).toBeGreaterThan(sheet.height + 100);
  });

  test("the system's back closes it, and the page's history is not touched", async () => {
    await openSheet();
    expect(await historyOf(page)).toEqual(history);
    await goBack(opened.extension, tabId);
    await expect.poll(isOpen).toBe(false);
  });

  test("Escape closes it", async () => {
    await openSheet();
    await page.keyboard.press("Escape");
    await expect.poll(isOpen).toBe(false);
  });

  test("whatever can be pressed in it is at least 44 px wide and high", async () => {
    await openSheet();
    await drag(-200);
    expect((await names()).length).toBeGreaterThan(3);
    expect(await small()).toEqual([]);
  });

  test("folded it is a glance of at most 40 % of the screen, unfolded at most 80 %", async () => {
    await openSheet();
    expect((await hostBox(page))!.height).toBeLessThanOrEqual(0.4 * size.height + 1);
    expect(await card()).toContain("NSO Group denied “false claims”");
    await unfold();
    expect((await hostBox(page))!.height).toBeLessThanOrEqual(0.8 * size.height + 1);
    expect(await card()).toContain("NSO Group firmly denied");
  });

  test("so is what its menu and its statements unfold", async () => {
    await openSheet();
    await tapInside("More actions");
    await tapInside("Don't mark this");
    await expect.poll(names).toContain("On this site");
    expect(await small()).toEqual([]);
    await tapInside("More actions");
    await unfold();
    await tapInside("Copy citation");
    await expect.poll(names).toContain("BibTeX");
    expect(await small()).toEqual([]);
  });

  test("so it is in the sheet of a figure", async () => {
    await page.$eval("#other", (line) => line.after("A list of 50,000 phone numbers was leaked."));
    const { figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
    await opened.extension.ask("showMention", { tabId, id: figures[0]!.id });
    await expect.poll(names).toContain("More actions");
    expect((await hostBox(page))!.width).toBe(size.width);
    await unfold();
    await tapInside("Copy citation");
    await expect.poll(names).toContain("BibTeX");
    expect(await small()).toEqual([]);
  });

  test("no button stays lit after a tap", async () => {
    await openSheet();
    await tapInside("More actions");
    await tapInside("More actions");
    await expect
      .poll(() => targetsInside(opened.extension, tabId))
      .toContainEqual(expect.objectContaining({ name: "More actions", ground: "rgba(0, 0, 0, 0)" }));
  });

  test("axe finds nothing in it", async () => {
    await openSheet();
    expect(await axeInCard(page)).toEqual([]);
  });

  test("a tap on a link is the link's; its mention is reached through the list", async () => {
    const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
    await openSheet();
    await page.keyboard.press("Escape");
    await expect.poll(isOpen).toBe(false);
    const { x, y } = await middleOf(page, "#link a");
    await page.touchscreen.tap(x, y);
    await wait(page, 700);
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe("#followed");
    // That was the link's doing.
    history = await historyOf(page);
    const { id } = mentions.find(({ text }) => text === "Pegasus")!;
    await opened.extension.ask("showMention", { tabId, id });
    await expect.poll(card).toContain("Pegasus");
    // As a sheet too.
    expect((await hostBox(page))!.width).toBe(size.width);
  });
});

async function historyOf(page: Page): Promise<(number | string)[]> {
  return page.evaluate(() => [history.length, location.href]);
}
