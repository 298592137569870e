import { expect, test } from "vitest";

import { untilMarked } from "../../scripts/pages/until-marked.ts";
import { browserFixture } from "./browser/browser-fixture.ts";
import { targetsInside } from "./card/sheet.ts";
import { hostBox, hoverPage, middleOf } from "./pages/mark-page.ts";

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
