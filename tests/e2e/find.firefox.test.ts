import { expect, test } from "vitest";

import { openBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { html } from "./pages/test-pages.ts";

const { kind, missing } = browsers.find((browser) => browser.kind === "firefox")!;

// Nothing that a root, its host or its styles can say changes it, but to be inert, which nobody could use. Once this
// fails, Firefox keeps closed roots closed: the paper and the eavesdropper can say so.
test.skipIf(missing)("Firefox itself gives a page what its `find` meets in a closed root of anybody's", async () => {
  await using opened = await openBrowser(kind);
  const { page } = await opened.openPage(
    html("closed-root.html", "<!doctype html><title>No news</title><p>A page.</p>"),
  );
  const found = await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement("div"));
    host.style.userSelect = "none";
    host.attachShadow({ mode: "closed" }).append("words that nobody is to see");
    (window as unknown as { find(text: string): boolean }).find("nobody");
    return getSelection()!.anchorNode?.textContent;
  });
  expect(found).toBe("words that nobody is to see");
});
