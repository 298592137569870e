import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { hoverPage, middleOf } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";

/** What a phone's browser lacks is not there in these either, once the manifest does not ask for it. */
function asOnAPhone(folder: string): void {
  const file = join(folder, "manifest.json");
  const manifest: { permissions: string[] } & Record<string, unknown> = JSON.parse(readFileSync(file, "utf8"));
  for (const key of ["commands", "side_panel", "sidebar_action"]) delete manifest[key];
  manifest.permissions = manifest.permissions.filter((name) => !["contextMenus", "menus", "sidePanel"].includes(name));
  writeFileSync(file, JSON.stringify(manifest));
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("as on a phone", () => {
    const opened = browserFixture(kind, {}, asOnAPhone);

    test("the background starts without commands, context menus and panels, and answers", async () => {
      const lacking = await opened.extension.page.evaluate(() => {
        const api = chrome as unknown as Record<string, unknown>;
        return ["commands", "contextMenus", "menus", "sidePanel", "sidebarAction"].filter((name) => api[name]);
      });
      expect(lacking).toEqual([]);
      const { page, tabId, thrown } = await opened.openPage(hoverPage);
      const { state, mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      expect(state).toBe("read");
      expect(mentions.length).toBeGreaterThan(3);
      await restOn(page, await middleOf(page, "#name span"));
      expect(thrown).toEqual([]);
    });
  });
});
