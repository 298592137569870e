import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { openOwnPage, textOf } from "./own-pages/open-own-pages.ts";
import { openPanelBeside } from "./browser/windows.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { nameless, spokenTree } from "./screen-reader/spoken-tree.ts";
import { shortNews } from "./pages/test-pages.ts";

/** Parts of what is said of the popup and the panel, in reading order; each browser has its own names for some roles. */
const popupOrder = [
  /^heading On this page$/,
  /^status/,
  /^list /,
  /^(push)?button NSO Group company/,
  /^(push)?button Amnesty International organisation/,
  /^(push)?button Open side panel/,
  /^group(ing)? Read on 127\.0\.0\.1$/,
  /^radio(button)? News pages$/,
  /^radio(button)? Every page$/,
  /^radio(button)? Off$/,
  /^switch Show marks$/,
  /^(push)?button Settings$/,
];
const panelOrder = [
  /^heading On this page$/,
  /^status/,
  /^(navigation|landmark) /,
  /^(push)?button In dispute/,
  /^(push)?button Search/,
  /^heading Statements$/,
  /^heading In dispute$/,
  /^(push)?button Copy citation$/,
  /^heading Names$/,
  /^heading NSO Group$/,
  /^(push)?button .*NSO Group sells/,
  /^heading Amnesty International$/,
];

/** The lines that the order names, each after the one before; so much of it as is there. */
function inOrder(lines: string[], order: RegExp[]): string[] {
  const found: string[] = [];
  let from = 0;
  for (const wanted of order) {
    const at = lines.findIndex((line, index) => index >= from && wanted.test(line));
    if (at < 0) return [...found, `no ${wanted.source} in ${lines.slice(from).join(" | ")}`];
    found.push(wanted.source);
    from = at + 1;
  }
  return found;
}
const sources = (order: RegExp[]) => order.map(({ source }) => source);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a screen reader finds all in reading order, each control with a name,", () => {
    let opened: OpenedBrowser;
    beforeEach(async () => {
      opened = await openBrowser(kind);
    });
    afterEach(() => opened[Symbol.asyncDispose]());

    test("in the popup", async () => {
      await opened.openPage(shortNews);
      const popup = await openOwnPage(opened, "popup.html");
      await expect.poll(() => textOf(popup)).toContain("NSO Group");
      await stopBackground(opened);
      await popup.bringToFront();
      const read = () => spokenTree(opened, popup, "main");
      await expect.poll(async () => inOrder(await read(), popupOrder)).toEqual(sources(popupOrder));
      expect(nameless(await read())).toEqual([]);
    });

    test("in the panel", async () => {
      const panel = await openPanelBeside(opened, shortNews);
      await expect.poll(() => textOf(panel)).toMatch(/In dispute[^]*NSO Group/);
      await stopBackground(opened);
      const read = () => spokenTree(opened, panel, "main");
      await expect.poll(async () => inOrder(await read(), panelOrder)).toEqual(sources(panelOrder));
      expect(nameless(await read())).toEqual([]);
    });
  });
});
