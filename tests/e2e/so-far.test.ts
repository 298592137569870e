import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, press, textOf } from "./own-pages/open-own-pages.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { html } from "./pages/test-pages.ts";
import { testAlike } from "./browser/alike.ts";

const sentence = (n: string) =>
  `The committee of Novi Sad asked minister ${n} in Geneva for the paper that Deutsche Welle had seen on Monday. `;

/**
 * It grows as quickly as it is read, from `grow` on until it `hasEnough`; and it is no news by name. At most to 750 kB: a
 * busy machine adds megabytes before it gets round to saying that this is enough, and does not read them in time.
 */
const growingNotes = html(
  "growing.html",
  "<!doctype html><html lang=en><title>Notes</title><link rel=icon href=data:,>",
  "<h1>A licence for spyware</h1><p>NSO Group sells the spyware Pegasus.</p><main></main>",
  "<p>Amnesty International went to court.</p>",
  "<script>let turns = 0; const more = () => {",
  '  for (let n = 0; n < 30; n++) document.querySelector("main").append(Object.assign(document.createElement("p"), {',
  `    textContent: \`${sentence("${Math.random()}").repeat(4)}\` }));`,
  "  if (!globalThis.hasEnough && ++turns < 60) setTimeout(more, 40);",
  "}; globalThis.grow = () => void more();</script>",
);

/** Writes down each heading with the count below it that a surface shows from now on. */
const record = (ours: Page) =>
  ours.evaluate(() => {
    const lines: string[] = [];
    const note = () => {
      const line = ["h1", "[role=status]"].map((part) => document.querySelector(part)?.textContent ?? "").join(": ");
      if (lines.at(-1) !== line) lines.push(line);
      document.documentElement.dataset["record"] = JSON.stringify(lines);
    };
    new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
const recorded = async (ours: Page): Promise<string[]> =>
  JSON.parse((await ours.evaluate(() => document.documentElement.dataset["record"])) ?? "[]");

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("while a long page is read", () => {
    const opened = browserFixture(kind);

    testAlike(kind).for(["popup.html", "sidepanel.html"])(
      "%s says what was found so far, and then all",
      async (file) => {
        const { tabId, page } = await opened.openPage(growingNotes);
        const ours = await openOwnPage(opened, file);
        await expect.poll(() => textOf(ours)).toContain("look like a news page");
        await record(ours);
        await stopBackground(opened);
        await page.evaluate(() => (globalThis as unknown as { grow(): void }).grow());
        await press(ours, "Read this page now");
        await expect.poll(() => recorded(ours)).toContainEqual(expect.stringMatching(/so far: \d/));
        await page.evaluate(() => void Object.assign(globalThis, { hasEnough: true }));
        await expect.poll(async () => (await recorded(ours)).at(-1)).toMatch(/^On this page: \d/);
        const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
        const entities = new Set(mentions.map(({ entity }) => entity)).size;
        await expect
          .poll(async () => (await recorded(ours)).at(-1))
          .toMatch(
            file === "popup.html"
              ? `On this page: ${entities} names, ${mentions.length} mentions`
              : `On this page: ${mentions.length} mentions, ${entities} names, 0 numbers; `,
          );
      },
    );
  });
});
