import { inflateSync } from "node:zlib";

import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";

import { restOn } from "../../../scripts/pages/marks.ts";
import { lookInside } from "../card/inspect-page.ts";
import { hoverPage, middleOf } from "../pages/mark-page.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { browsers } from "../browser/browser-fixture.ts";

/** What is drawn on paper beside letters: how often a line or a face is, in order. */
async function drawn(page: Page): Promise<string[]> {
  const paper = Buffer.from(await page.pdf({ printBackground: true })).toString("latin1");
  const streams = [...paper.matchAll(/(<<[^\n]*>>|>>)\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const texts = streams.map(([, , packed]) => {
    try {
      return inflateSync(Buffer.from(packed!, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  // Fonts and pictures hold no operators of their own lines.
  const contents = texts.filter((text) => /\bBT\b[\s\S]*\bET\b/.test(text));
  if (contents.length === 0) throw new Error("There is nothing on the paper.");
  return contents.flatMap((text) => text.match(/(?<=^|\s)(?:[SsBb]|f\*?|sh)(?=\s|$)/gm) ?? []);
}

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  test.skipIf(missing)("no mark and no card come on paper, also while a card is open", async () => {
    await using opened = await openBrowser(kind);
    const { page, tabId } = await opened.openPage(hoverPage);
    const switchSite = (to: "on" | "off") => opened.extension.ask("switchSite", { tabId, host: "127.0.0.1", to });
    const painted = async () => (await lookInside(opened.extension, tabId)).painted;
    await switchSite("off");
    await expect.poll(painted).toBe(0);
    const unmarked = await drawn(page);
    await switchSite("on");
    await expect.poll(painted).toBeGreaterThan(0);
    expect(await drawn(page)).toEqual(unmarked);
    await restOn(page, await middleOf(page, "#name span"));
    expect(await drawn(page)).toEqual(unmarked);
    expect((await lookInside(opened.extension, tabId)).card).toContain("NSO Group");
    if (kind === "firefox") return;
    // Only Chromium lets a tool print what is on the screen: there a mark and a card are drawn.
    await page.emulateMediaType("screen");
    expect((await drawn(page)).length).toBeGreaterThan(unmarked.length);
  });
});
