import { expect, test } from "vitest";

import { untilMarked } from "../../scripts/pages/until-marked.ts";
import { browserFixture } from "./browser/browser-fixture.ts";
import { targetsInside } from "./card/sheet.ts";
import { hostBox, hoverPage, middleOf } from "./pages/mark-page.ts";

const opened = browserFixture("chromium");

// Only Chromium's automation has fingers.
test("where large letters leave no room for a glance, the way to all of it is in sight", async () => {
  await opened.extension.ask("changeSettings", { type: "set", values: { textSize: 200 } });
  const { page, tabId } = await opened.openPage(hoverPage);
  await page.setViewport({ width: 320, height: 560, isMobile: true, hasTouch: true });
  await opened.extension.ask("reportPage", { tabId, toEnd: true });
  await untilMarked(opened.extension, tabId);
  const { x, y } = await middleOf(page, "#name span");
  await page.touchscreen.tap(x, y);
  await expect.poll(() => hostBox(page)).not.toBeNull();
  const more = (await targetsInside(opened.extension, tabId)).find(({ name }) => name.endsWith(" more"));
  expect(more?.bottom).toBeLessThanOrEqual(560);
  expect(more?.bottom).toBeGreaterThan(540);
});
