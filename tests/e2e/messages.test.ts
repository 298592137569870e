import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { browsers, openBrowser, type OpenedBrowser } from "./open-browser.ts";
import { shortNews } from "./test-pages.ts";

/** Messages that the background must refuse, and a word of the reason it gives. */
const refused: [string, unknown, string][] = [
  ["nothing", null, "no message"],
  ["no name", { params: {} }, "no message"],
  ["an unknown name", { name: "readEverything", params: {} }, "no message"],
  ["a name of every object", { name: "constructor", params: {} }, "no message"],
  ["no parameters", { name: "reportPage" }, "malformed"],
  ["a tab that is no number", { name: "reportPage", params: { tabId: "1", toEnd: true } }, "malformed"],
  ["a parameter too many", { name: "readPageNow", params: { tabId: 1, url: "https://example.org" } }, "malformed"],
  ["a switch that there is not", { name: "switchSite", params: { tabId: 1, host: "a.org", to: "maybe" } }, "malformed"],
  ["facts of what is no list", { name: "panelNeedsFacts", params: { entities: "deca", figures: [] } }, "malformed"],
  ["a tab below zero", { name: "panelLooksOn", params: { tabId: -1 } }, "malformed"],
  ["a card's way to the panel", { name: "openPanel", params: { entity: "deca" } }, "page script"],
  ["what only page scripts may say", { name: "readerEnds", params: null }, "page script"],
];

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the background", () => {
    let opened: OpenedBrowser;
    beforeAll(async () => {
      opened = await openBrowser(kind);
    });
    afterAll(() => opened[Symbol.asyncDispose]());

    const send = async (message: unknown): Promise<unknown> =>
      JSON.parse(
        await opened.extension.page.evaluate(
          async (sent) => JSON.stringify((await chrome.runtime.sendMessage(sent)) ?? null),
          message,
        ),
      );

    test.for(refused)("refuses %s", async ([, message, reason]) => {
      expect(await send(message)).toMatchObject({ ok: false, error: expect.stringContaining(reason) });
    });

    test("says that a tab which is gone cannot be read", async () => {
      expect(await send({ name: "reportPage", params: { tabId: 987_654_321, toEnd: false } })).toMatchObject({
        ok: true,
        result: { state: "unreachable" },
      });
    });

    test("takes from a page script only what page scripts may say", async () => {
      const { tabId } = await opened.openPage(shortNews);
      const reply = await opened.extension.page.evaluate(async (id) => {
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: id },
          func: () => chrome.runtime.sendMessage({ name: "readPageNow", params: { tabId: 1 } }),
        });
        return frame?.result;
      }, tabId);
      expect(reply).toMatchObject({ ok: false, error: expect.stringContaining("own page") });
    });
  });
});
