import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { fillScreen, leaveFullscreen } from "./card/frames.ts";
import { lookInside } from "./card/inspect-page.ts";
import { boxOf, hostBox, middleOf, overlap, type Box, shortenDwell } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { html, NEWS } from "./pages/test-pages.ts";

interface Case {
  name: string;
  /** Has an element `#name` around the name. */
  markup: string;
  /** Which of its line boxes is pointed at. */
  line?: number;
  /** The size of the viewport in CSS px, and how large one of them is. */
  size?: { width: number; height: number; deviceScaleFactor: number };
}

const name = "<span id=name>Amnesty International</span>";
const filler = "<p>Some more text stands here.</p>".repeat(30);

const cases: Case[] = [
  { name: "in the middle", markup: `<p>It was ${name} that said so.</p>` },
  { name: "the end of a name that wraps", markup: `<p style="width:9em">It was ${name} again</p>`, line: 1 },
  { name: "the beginning of a name that wraps", markup: `<p style="width:9em">It was ${name} again</p>`, line: 0 },
  {
    name: "a name over two columns",
    markup: `<div style="columns:2;column-gap:0;width:16em;height:3.2em">It was said<br>by ${name} again</div>`,
    line: 1,
  },
  { name: "at the right edge", markup: `<p style="text-align:right">${name}</p>` },
  { name: "at the lower edge", markup: `<p style="position:fixed;bottom:0">${name}</p>` },
  {
    name: "below a sticky header",
    markup: `<header style="position:sticky;top:0;height:60px;background:#ddd">A header</header><p>${name}</p>${filler}`,
  },
  { name: "from right to left", markup: `<p dir=rtl lang=he>ארגון ${name} אמר</p>` },
  { name: "vertical", markup: `<div style="writing-mode:vertical-rl;height:400px"><p>${name}</p></div>` },
  {
    name: "in a scrolled container",
    markup: `<div style="height:300px;overflow:auto" tabindex=0>${filler}<p>${name}</p>${filler}</div>`,
  },
  {
    name: "at 200 %",
    markup: `<p>It was ${name} that said so.</p>`,
    size: { width: 500, height: 400, deviceScaleFactor: 2 },
  },
  { name: "on a page that zooms itself", markup: `<style>:root{zoom:1.5}</style><p>It was ${name} that said so.</p>` },
  {
    name: "in a scaled box",
    markup: `<div style="transform:scale(1.3);transform-origin:0 0;width:500px"><p>${name}</p></div>`,
  },
];

const served = (markup: string, id: number) =>
  html(
    `place-${id}.html`,
    `<!doctype html><html lang=en><title>Amnesty International on NSO Group</title><link rel=icon href=data:,>${NEWS}`,
    `<style>body { margin: 20px; font: 18px/1.6 sans-serif }</style>${markup}`,
    `<dialog id=dialog style="width:600px;height:500px"><p>It was <span id=inside>NSO Group</span> that said so.</p></dialog>`,
    `<section id=full style="background:#fff"><p>It was <span id=filled>Pegasus</span> that did it.</p></section>`,
    `<video id=video></video>`,
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("where the card stands", () => {
    const opened = browserFixture(kind);
    let page: Page;
    let tabId: number;
    beforeAll(() => shortenDwell(opened));

    async function open(markup: string, size?: Case["size"]): Promise<void> {
      ({ page, tabId } = await opened.showPage(served(markup, nextId++)));
      if (size) await page.setViewport(size);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
    }
    let nextId = 0;
    const openAt = async (selector: string) => restOn(page, await middleOf(page, selector));

    // What lines and boxes a browser makes of it is tried in each; where it stands between the edges is reckoned alike.
    const made = cases.filter((one) => !/^(in the middle|at the (right|lower) edge|at 200 %|below)/.test(one.name));
    test.for(alikeRows(kind, cases, made))(
      "the card covers no part of its line and keeps 8 px from the edges: $name",
      async (one) => {
        await open(one.markup, one.size);
        const line = await lineOf(page, one.line ?? 0);
        await restOn(page, { x: line.x + line.width / 2, y: line.y + line.height / 2 });
        // A page that scrolls its container takes a frame.
        const host = (await hostBox(page))!;
        expect(overlap(host, line)).toBeLessThanOrEqual(1);
        const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        // The host has a clear rim of 8 px around the card.
        expect(host.x).toBeGreaterThanOrEqual(-1);
        expect(host.y).toBeGreaterThanOrEqual(-1);
        expect(host.x + host.width).toBeLessThanOrEqual(width + 1);
        expect(host.y + host.height).toBeLessThanOrEqual(height + 1);
      },
    );

    test("put back by us, the card is where it was", async () => {
      await open(`<p style="margin:200px 0 0 150px">It was ${name} that said so.</p>`);
      const { x, y } = await middleOf(page, "#name");
      await restOn(page, { x, y });
      await page.mouse.click(x, y);
      const beside = async () => {
        const line = await boxOf(page, "#name");
        const host = await hostBox(page);
        return host && Math.round(Math.abs(host.x + 8 - line.x) + Math.abs(host.y - line.y - line.height));
      };
      await expect.poll(beside).toBe(0);
      await page.evaluate(() => document.querySelector(":popover-open")!.remove());
      await expect.poll(beside).toBe(0);
      await page.evaluate(() => (document.querySelector("#dialog") as HTMLDialogElement).showModal());
      await expect.poll(beside).toBe(0);
      // As where a view of the page goes, with its dialog and our card in it.
      await page.evaluate(() => document.querySelector("#dialog")!.remove());
      await expect.poll(beside).toBe(0);
      expect(await page.evaluate(() => document.querySelector(":popover-open")?.parentElement?.localName)).toBe("html");
    });

    test("in a modal dialog the card is inside it and can be pressed", async () => {
      await open("<p>A page with a dialog.</p>");
      await page.evaluate(() => (document.querySelector("#dialog") as HTMLDialogElement).showModal());
      await openAt("#inside");
      expect(await page.evaluate(() => document.querySelector(":popover-open")?.parentElement?.id)).toBe("dialog");
      const { x, y, width } = (await hostBox(page))!;
      expect(
        await page.evaluate(
          (left, top) => document.elementFromPoint(left, top)?.matches(":popover-open"),
          x + width / 2,
          y + 60,
        ),
      ).toBe(true);
      await page.keyboard.press("Escape");
      await expect.poll(() => hostBox(page)).toBeNull();
      expect(await page.evaluate(() => (document.querySelector("#dialog") as HTMLDialogElement).open)).toBe(true);
    });

    test("a card that is open goes along into a dialog that opens over it", async () => {
      await open(`<p>It was ${name} that said so.</p>`);
      const { x, y } = await middleOf(page, "#name");
      await restOn(page, { x, y });
      await page.mouse.click(x, y);
      await page.evaluate(() => (document.querySelector("#dialog") as HTMLDialogElement).showModal());
      const home = () => page.evaluate(() => document.querySelector(":popover-open")?.parentElement?.id);
      await expect.poll(home).toBe("dialog");
      await page.evaluate(() => (document.querySelector("#dialog") as HTMLDialogElement).close());
      await expect.poll(home).toBe("");
    });

    test("in fullscreen the card is inside the element; a video shows none", async () => {
      await open("<p>A page with a part to see in full.</p>");
      const beside = { x: 400, y: 500 };
      await fillScreen(page, "#full", beside);
      await openAt("#filled");
      expect(await page.evaluate(() => document.querySelector(":popover-open")?.parentElement?.id)).toBe("full");
      await leaveFullscreen(page);
      // What is pressed in a card that is still there is none of the page's business.
      await page.mouse.move(5, 780);
      await expect.poll(() => hostBox(page)).toBeNull();
      await fillScreen(page, "#video", beside);
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await opened.extension.ask("showMention", { tabId, id: mentions[0]!.id });
      expect(await hostBox(page)).toBeNull();
    });

    test("a mark in a frame has its card in the page, where there is room", async () => {
      await open(
        `<p>A page with a frame.</p><iframe id=frame style="width:400px;height:90px;border:7px solid;padding:5px" srcdoc="<body style='font:18px sans-serif'><p>It was <span id=name>Amnesty International</span></p>"></iframe>`,
      );
      const line = await page.evaluate(() => {
        const frame = document.querySelector("iframe")!;
        const outer = frame.getBoundingClientRect();
        const { x, y, width, height } = frame.contentDocument!.querySelector("#name")!.getBoundingClientRect();
        return { x: outer.x + 12 + x, y: outer.y + 12 + y, width, height };
      });
      await restOn(page, { x: line.x + line.width / 2, y: line.y + line.height / 2 });
      const host = (await hostBox(page))!;
      expect(overlap(host, line)).toBeLessThanOrEqual(1);
      // Right at its line, though the frame has no room for it.
      expect(Math.abs(host.y - (line.y + line.height))).toBeLessThan(2);
      expect(Math.abs(host.x + 8 - line.x)).toBeLessThan(2);
      expect((await lookInside(opened.extension, tabId)).card).toContain("Amnesty International");
    });
  });
});

/** One of the line boxes of the name. */
async function lineOf(page: Page, index: number): Promise<Box> {
  return page.$eval(
    "#name",
    (element, at) => {
      element.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = element.getClientRects()[at]!;
      return { x, y, width, height };
    },
    index,
  );
}
