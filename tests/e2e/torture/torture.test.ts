import { afterEach, beforeAll, describe, expect, test } from "vitest";

import { alikeRows } from "../browser/alike.ts";
import { browserFixture, browsers } from "../browser/browser-fixture.ts";
import { serveModules } from "./page-modules.ts";
import { takeStep } from "./take-step.ts";
import { torturePages } from "./torture-pages.ts";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the extension is at home on", () => {
    const opened = browserFixture(kind);
    beforeAll(() => serveModules(opened.server));
    afterEach(async () => {
      await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
    });

    const rows = torturePages.filter((page) => !page.expected.long);
    // How a long text is read in parts is the same everywhere, and held by counted steps; what is painted or forgotten is not.
    // So is what is taken for metadata, whenever it comes, and one library keeps or swaps nodes as another does. What a
    // ticker is goes by our own clock.
    const some = rows.filter(
      ({ name }) => !/^(late-metadata|long-article|one-text-node|text-nodes|tickers|vue-list)/.test(name),
    );
    test.for(alikeRows(kind, rows, some))("$name", async ({ expected, ...served }) => {
      const { settings, zoom, hostile, steps } = expected;
      if (settings) await opened.extension.ask("changeSettings", { type: "replace", changed: settings });
      const tab = await opened.showPage(served);
      if (zoom) await tab.page.setViewport({ width: 1000 / zoom, height: 800 / zoom, deviceScaleFactor: zoom });
      for (const step of steps) await takeStep(opened, tab, step);
      expect(tab.thrown).toEqual([]);
      if (!hostile) expect(await tab.page.evaluate(() => document.querySelectorAll(":popover-open").length)).toBe(0);
    });
  });
});
