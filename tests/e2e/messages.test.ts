import { describe, expect, test } from "vitest";

import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { shortNews } from "./pages/test-pages.ts";

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
  ["facts of what is no list", { name: "getFacts", params: { entities: "deca", figures: [] } }, "malformed"],
  ["a tab below zero", { name: "panelOpened", params: { tabId: -1 } }, "malformed"],
  ["a card's way to the panel", { name: "openPanel", params: { entity: "deca" } }, "page script"],
  ["what only page scripts may say", { name: "readerEnds", params: { names: {} } }, "page script"],
];

const nothing = { ok: "boolean" };
const told = (result: unknown) => ({ ok: "boolean", result });
const settingsShape = {
  marksOff: "boolean",
  density: "string",
  markStyle: "string",
  figures: "boolean",
  trigger: "string",
  heldKey: "string",
  dwell: "number",
  theme: "string",
  textSize: "number",
  announcements: "boolean",
  hidden: [],
  setsOff: ["string"],
};

/** What is answered to each message that a page script may send: all of it, by its kind. */
const answers: [string, unknown, unknown][] = [
  ["gateFoundCoverage", { coverage: true, why: ["og:type article"] }, nothing],
  ["pageReturned", null, nothing],
  [
    "prefilterText",
    { text: "Rain.", complete: false },
    told({ hasName: "boolean", rest: "number", setsOff: "string" }),
  ],
  [
    "scanFlows",
    { flows: [{ text: "Rain", place: "text" }] },
    told({ scans: ["object"], version: "string", rest: "number" }),
  ],
  ["holdFlows", { flows: [null], from: 0 }, told("boolean")],
  [
    "decidePage",
    { head: { title: "", headline: "", description: "", language: "" }, flows: [null], hidden: [] },
    told({
      stale: "boolean",
      outcome: { mentions: [], withheld: [], figures: [] },
      scans: [],
      cues: [],
      cut: "boolean",
      more: "boolean",
      hidden: [],
      version: "string",
      rest: "number",
    }),
  ],
  ["prefilterFailed", { failure: "for a test" }, nothing],
  ["readerStarts", null, told({ settings: settingsShape })],
  ["readerFound", { entities: ["deca"], complete: true }, nothing],
  ["marksPainted", { names: { entity: "h12" }, inFrame: true }, nothing],
  ["cardWanted", null, nothing],
  ["mentionsCounted", { count: 2 }, told("string")],
  ["getCitations", { set: "nobody's", fact: "none" }, told([])],
  ["getFacts", { entities: ["nobody"], figures: [] }, told({ entities: [], figures: [] })],
  ["hideEntity", { entity: "deca", everywhere: false, hidden: true }, told({ ok: "boolean" })],
  ["hideEntity", { entity: "nobody", everywhere: true, hidden: true }, told({ ok: "boolean", why: "string" })],
  ["readerEnds", { names: { entity: "h12" } }, nothing],
];

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one)]));
}

/** Those whose answer takes something that each browser tells in its own way: of the sender, its tab and its site. */
const askedInEach = new Set(["cardWanted", "hideEntity", "marksPainted", "readerStarts"]);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the background", () => {
    const opened = browserFixture(kind);

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

    const some = answers.filter(([name]) => askedInEach.has(name));
    const rows = alikeRows(kind, answers, some);
    test.for(rows)("tells a page script no more than it needs: $0", async ([name, params, shape]) => {
      const { tabId } = await opened.showPage(shortNews);
      await opened.extension.ask("changeSettings", {
        type: "replace",
        changed: {
          sitesOff: ["read.example"],
          sitesAlways: ["always.example"],
          hiddenOn: { "other.example": ["deca"] },
          setsOff: ["set.example"],
        },
      });
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const reply = await opened.extension.page.evaluate(
        async (id, message) => {
          const [frame] = await chrome.scripting.executeScript({
            target: { tabId: id },
            args: [message],
            func: async (sent) => JSON.stringify(await chrome.runtime.sendMessage(JSON.parse(sent))),
          });
          return frame?.result ?? "";
        },
        tabId,
        // As text: Chromium hands over no field that is null.
        JSON.stringify({ name, params }),
      );
      // Neither a site nor a set.
      expect(reply).not.toMatch(/\.example|nso-leak/);
      expect(shapeOf(JSON.parse(reply))).toEqual(shape);
    });

    test("gives a page no fact and no citation while its site is off", async () => {
      const { tabId, page } = await opened.openPage(shortNews);
      const ask = (name: string, params: object) =>
        opened.extension.page.evaluate(
          async (id, message) => {
            const [frame] = await chrome.scripting.executeScript({
              target: { tabId: id },
              args: [message],
              func: async (sent) => JSON.stringify(await chrome.runtime.sendMessage(sent)),
            });
            return frame?.result ?? "";
          },
          tabId,
          { name, params },
        );
      const [facts, citations] = [
        () => ask("getFacts", { entities: ["deca"], figures: [] }),
        () => ask("getCitations", { set: "nso-leak-2021", fact: "nso-denial" }),
      ];
      expect([await facts(), await citations()]).toEqual([
        expect.stringContaining("licence"),
        expect.stringContaining("bibtex"),
      ]);
      const { hostname } = new URL(page.url());
      await opened.extension.ask("switchSite", { tabId, host: hostname, to: "off" });
      const none = JSON.stringify({ ok: true, result: { entities: [], figures: [] } });
      expect([await facts(), await citations()]).toEqual([none, JSON.stringify({ ok: true, result: [] })]);
      await opened.extension.ask("switchSite", { tabId, host: hostname, to: "on" });
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
