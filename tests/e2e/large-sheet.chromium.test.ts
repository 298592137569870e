import { expect, test } from "vitest";

import { untilMarked } from "../../scripts/pages/until-marked.ts";
import { browserFixture } from "./browser/browser-fixture.ts";
import { targetsInside } from "./card/sheet.ts";
import { hostBox, hoverPage, middleOf } from "./pages/mark-page.ts";
import { demo } from "./pages/test-pages.ts";

const opened = browserFixture("chromium");

// Only Chromium's automation has fingers.
test.for([
  { width: 320, height: 560 },
  { width: 360, height: 740 },
])(
  "where large letters leave no room for a glance at $width × $height, the way to all of it is in sight",
  async (size) => {
    await opened.extension.ask("changeSettings", { type: "set", values: { textSize: 200 } });
    const { page, tabId } = await opened.openPage(hoverPage);
    await page.setViewport({ ...size, isMobile: true, hasTouch: true });
    await opened.extension.ask("reportPage", { tabId, toEnd: true });
    await untilMarked(opened.extension, tabId);
    const { x, y } = await middleOf(page, "#name span");
    await page.touchscreen.tap(x, y);
    await expect.poll(() => hostBox(page)).not.toBeNull();
    const more = (await targetsInside(opened.extension, tabId)).find(({ name }) => name.endsWith(" more"));
    expect(more?.bottom).toBeLessThanOrEqual(size.height);
    expect(more?.bottom).toBeGreaterThan(size.height - 20);
    await page.close();
  },
);

test("a number's reply is whole in the folded sheet of a phone", async () => {
  await opened.extension.ask("changeSettings", { type: "set", values: { textSize: 100 } });
  const { page, tabId } = await opened.openPage(demo);
  await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  const { figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
  await opened.extension.ask("showMention", { tabId, id: figures.find(({ text }) => text === "37")!.id });
  await expect.poll(() => edges(tabId)).toMatchObject({ foot: expect.any(Number) });
  const { last, foot } = await edges(tabId);
  expect(last).toBeLessThanOrEqual(foot);
});

/** Where the last line in the open sheet ends, and where its foot begins, in CSS px of the viewport. */
async function edges(tabId: number): Promise<{ last: number; foot: number }> {
  const text = await opened.extension.page.evaluate(async (id) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const host = document.querySelector<HTMLElement>(":root > :popover-open");
        const root = host && chrome.dom.openOrClosedShadowRoot(host);
        const bottoms = [...(root?.querySelectorAll("p") ?? [])]
          .filter((line) => !line.closest("footer") && line.checkVisibility())
          .map((line) => line.getBoundingClientRect().bottom);
        return { last: Math.max(...bottoms), foot: root?.querySelector("footer")?.getBoundingClientRect().top };
      },
    });
    return JSON.stringify(frame?.result ?? {});
  }, tabId);
  return JSON.parse(text);
}
