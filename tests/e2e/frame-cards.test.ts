import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { fillScreen, followHost, hostInFrame } from "./card/frames.ts";
import { lookInside } from "./card/inspect-page.ts";
import { type Box, hostBox, overlap, shortenDwell, wait } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { alikeRows } from "./browser/alike.ts";
import { html, NEWS } from "./pages/test-pages.ts";

const mention = "<span id=name>Amnesty International</span>";

/** The markup of a frame with this text in it. */
const frame = (style: string, text = `<p>It was ${mention}</p>`) =>
  `<iframe style="width:260px;height:70px;border:3px solid;${style}" srcdoc='<body style="margin:8px;font:18px sans-serif">${text}'></iframe>`;

const places: Record<string, string> = {
  "at the upper left": frame("position:fixed;left:0;top:0"),
  "at the upper right": frame("position:fixed;right:0;top:0"),
  "at the lower left": frame("position:fixed;left:0;bottom:0"),
  "at the lower right": frame("position:fixed;right:0;bottom:0"),
  "as low as its line": frame("height:24px;width:200px", `<span>${mention}</span>`),
  "scrolled to it": frame(
    "",
    `<div style="height:500px"></div><p>It was ${mention}</p><div style="height:500px"></div>`,
  ),
  "scaled down": frame("transform:scale(0.7);transform-origin:0 0"),
  "scaled up": frame("transform:scale(1.5);transform-origin:0 0"),
  "in a zoomed box": `<div style="zoom:1.4">${frame("")}</div>`,
  "from right to left": `<div dir=rtl>${frame("", `<p dir=rtl>ארגון ${mention} אמר</p>`)}</div>`,
};

const served = (markup: string, name: string) =>
  html(
    `frames-${name}.html`,
    `<!doctype html><html lang=en><title>Amnesty International on NSO Group</title><link rel=icon href=data:,>${NEWS}`,
    `<style>body { margin: 20px; font: 18px/1.6 sans-serif }</style><p>A page with a frame.</p>${markup}`,
  );

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("a mark in a frame", () => {
    const opened = browserFixture(kind);
    let page: Page;
    let tabId: number;
    beforeAll(() => shortenDwell(opened));

    let id = 0;
    async function open(markup: string): Promise<void> {
      ({ page, tabId } = await opened.showPage(served(markup, String(id++))));
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
    }
    const card = async () => (await lookInside(opened.extension, tabId)).card ?? "";
    /** The card is whole, at the line and covers nothing of it, in the page and not in the frame. */
    async function expectBeside(): Promise<void> {
      const line = await lineOnPage(page);
      await expect
        .poll(async () => {
          const host = await hostBox(page);
          const { innerWidth: width, innerHeight: height } = await page.evaluate(() => ({ innerWidth, innerHeight }));
          return (
            host && {
              away: Math.round(distance(host, line)),
              covers: overlap(host, line) > 1.5,
              whole: host.x > -1 && host.y > -1 && host.x + host.width < width + 1 && host.y + host.height < height + 1,
            }
          );
        })
        .toEqual({ away: 0, covers: false, whole: true });
      expect(await card()).toContain("Amnesty International");
    }

    // Corners are reckoned alike; what a browser scales, scrolls and turns round is tried in each.
    const turned = Object.keys(places).filter((place) => !/upper|lower right|its line/.test(place));
    test.for(alikeRows(kind, Object.keys(places), turned))(
      "has its card in the page, whole and beside it: %s",
      async (place) => {
        await open(places[place]!);
        await bringIntoFrame(page);
        await restOn(page, middle(await lineOnPage(page)));
        await expectBeside();
      },
    );

    test("has its card in the page where the frame stands in a frame", async () => {
      await open(
        `<iframe id=outer style="width:400px;height:150px" srcdoc="<body style='margin:9px'><p>A frame</p>"></iframe>`,
      );
      await page.evaluate((inner) => {
        const { body } = document.querySelector<HTMLIFrameElement>("#outer")!.contentDocument!;
        const holder = body.ownerDocument.createElement("div");
        body.append(holder);
        holder.setHTMLUnsafe(inner);
      }, frame("margin-left:30px"));
      await expect.poll(() => page.evaluate(nameFound)).toBe(true);
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(page, middle(await lineOnPage(page)));
      await expectBeside();
    });

    test("has its card in the dialog in which the frame stands", async () => {
      await open(`<dialog style="width:600px;height:400px">${frame("")}</dialog>`);
      await page.evaluate(() => document.querySelector("dialog")!.showModal());
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      await restOn(page, middle(await lineOnPage(page)));
      await expectBeside();
      expect(await page.evaluate(() => document.querySelector(":popover-open")!.parentElement!.localName)).toBe(
        "dialog",
      );
      await expectPressable();
    });

    test("has its card in what stands in fullscreen", async () => {
      await open(`<section>${frame("")}</section>`);
      await fillScreen(page, "section", { x: 700, y: 500 });
      await restOn(page, middle(await lineOnPage(page)));
      await expectBeside();
      await expectPressable();
    });

    // Firefox's events would name nodes of the card to the frame's own scripts, which listen before ours.
    test("alone in fullscreen has its card in the frame, where no event gives it away, and in the page afterwards", async () => {
      await open(frame(""));
      await fillScreen(page, "iframe", { x: 700, y: 500 });
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      const { id: mark } = mentions.find(({ text }) => text === "Amnesty International")!;
      const seenInPage = await page.evaluateHandle(followHost, false);
      const seenInFrame = await page.evaluateHandle(followHost, true);
      await opened.extension.ask("showMention", { tabId, id: mark });
      if (kind === "firefox") {
        // Where it cannot be seen it goes again in the task in which it came.
        await expect.poll(() => seenInPage.jsonValue()).toEqual(["came", "went"]);
        expect(await seenInFrame.jsonValue()).toEqual([]);
        expect(await page.evaluate(hostInFrame)).toBeNull();
        expect(await hostBox(page)).toBeNull();
        return;
      }
      await expect.poll(() => page.evaluate(hostInFrame)).toEqual({ dressed: true, pressable: true, below: true });
      // By the page's own button: Escape would close the card.
      await page.evaluate(() => document.exitFullscreen());
      await expectBeside();
      await page.keyboard.press("Escape");
      await expect.poll(() => hostBox(page)).toBeNull();
    });

    test("in a link leaves its click to the link", async () => {
      await open(frame("", `<p>It was <a href="#followed">${mention}</a></p>`));
      const at = middle(await lineOnPage(page));
      // The card's script is there once a rest has opened one.
      await restOn(page, at);
      await page.keyboard.press("Escape");
      await expect.poll(() => hostBox(page)).toBeNull();
      await page.mouse.move(900, 700);
      await page.mouse.click(at.x, at.y);
      await page.mouse.move(900, 700);
      await wait(page, 700);
      expect(await hostBox(page)).toBeNull();
    });

    test("takes its card along when the frame goes elsewhere, and nothing is thrown", async () => {
      await open(frame(""));
      const at = middle(await lineOnPage(page));
      await restOn(page, at);
      await page.mouse.click(at.x, at.y);
      await page.evaluate(() => {
        document.querySelector("iframe")!.srcdoc = "<p>Something else";
      });
      await expect.poll(() => hostBox(page)).toBeNull();
    });

    async function expectPressable(): Promise<void> {
      const { x, y, width } = (await hostBox(page))!;
      expect(await page.evaluate(isHost, x + width / 2, y + 40)).toBe(true);
    }
  });
});

/** Run in the page: whether our host is what a pointer would press there. */
function isHost(left: number, top: number): boolean {
  return document.elementFromPoint(left, top)?.matches(":popover-open") ?? false;
}

/** Run in the page: whether the innermost frame has the name. */
function nameFound(): boolean {
  let inside: Document | null | undefined = document;
  for (let next: Document | null | undefined = document; next; next = next.querySelector("iframe")?.contentDocument)
    inside = next;
  return inside.querySelector("#name") !== null;
}

async function bringIntoFrame(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { contentDocument, contentWindow } = document.querySelector("iframe")!;
    const { top } = contentDocument!.querySelector("#name")!.getBoundingClientRect();
    if (top > 70) contentWindow!.scrollBy({ top: top - 20, behavior: "instant" });
  });
}

/** Where the name is in the page's viewport, by the way of all frames around it. */
function lineOnPage(page: Page): Promise<Box> {
  return page.evaluate(() => {
    let inside: Document = document;
    let [scale, left, top] = [1, 0, 0];
    for (let next = inside.querySelector("iframe"); next; next = inside.querySelector("iframe")) {
      const box = next.getBoundingClientRect();
      const larger = box.width / next.offsetWidth;
      left += scale * (box.left + larger * next.clientLeft);
      top += scale * (box.top + larger * next.clientTop);
      scale *= larger;
      inside = next.contentDocument!;
    }
    const { x, y, width, height } = inside.querySelector("#name")!.getClientRects()[0]!;
    return { x: left + scale * x, y: top + scale * y, width: scale * width, height: scale * height };
  });
}

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** How far two boxes are from each other, in px; 0 where they touch. */
function distance(one: Box, other: Box): number {
  const wide = Math.max(one.x - other.x - other.width, other.x - one.x - one.width, 0);
  const high = Math.max(one.y - other.y - other.height, other.y - one.y - one.height, 0);
  return Math.hypot(wide, high);
}
