import { expect, test } from "vitest";

import { openBrowser } from "../e2e/browser/open-browser.ts";
import { browsers } from "../e2e/browser/browser-fixture.ts";
import { takeStep } from "../e2e/torture/take-step.ts";
import { largePages } from "../e2e/torture/torture-pages.ts";

/** Articles of 5 MB, a text node of 10 MB, 100,000 text nodes, 20,000 mentions: `npm test` reads a quarter of each. */
const rows = browsers.flatMap((browser) => largePages(4).map((page) => ({ ...browser, page })));

test.for(rows)(
  "$page.name is read in $kind when it is four times as large",
  async ({ kind, missing, page }, { skip }) => {
    skip(missing);
    const { expected, ...served } = page;
    await using opened = await openBrowser(kind);
    await opened.extension.ask("changeSettings", { type: "replace", changed: expected.settings ?? {} });
    const tab = await opened.openPage(served);
    for (const step of expected.steps) await takeStep(opened, tab, step);
    expect(tab.thrown).toEqual([]);
  },
);
