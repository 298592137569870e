import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { dwelt } from "./card/hover-stage.ts";
import { boxOf, hostBox, middleOf, wait } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { html, NEWS } from "./pages/test-pages.ts";
import { paintedTexts } from "./torture/painted-texts.ts";

const story = html(
  "selected.html",
  `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  "<style>body { margin: 40px; font: 20px/1.6 sans-serif } .cap::first-letter { float: left; font-size: 60px; line-height: 1; color: #c00 }",
  ".red::first-letter { color: #c00; background: #ffd }</style>",
  "<h1>A licence</h1><p id=text>The company <span id=name>NSO Group</span> sells <span id=after>what</span> it makes.</p>",
  "<p class=cap id=cap><b>Pegasus</b> is a product, and that is all that is said of it in these lines.</p>",
  "<div class=red id=red><p>Amnesty International went to court.</p></div>",
  "<div contenteditable=plaintext-only><p>Written by <i>Itay Mack</i> now.</p></div>",
  "<p id=later>Asked was Avidan Freedman, too.</p><iframe id=frame srcdoc='<p>Here it is Eytan Gilboa.</p>'></iframe>",
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("marked text", () => {
    const opened = browserFixture(kind);
    let page: Page;
    let tabId: number;

    const found = async () =>
      (await opened.extension.ask("reportPage", { tabId, toEnd: true })).mentions.map(({ text }) => text);
    const all = ["NSO Group", "Pegasus", "Amnesty International", "Avidan Freedman", "Eytan Gilboa"];
    const open = async () => {
      ({ page, tabId } = await opened.showPage(story));
      await expect.poll(found).toEqual(all);
      // The card's script is there.
      await restOn(page, await middleOf(page, "#name"));
      await page.keyboard.press("Escape");
      await expect.poll(() => hostBox(page)).toBeNull();
    };
    const selected = () => page.evaluate(() => getSelection()!.toString().trim());
    /** No card stays, nor comes when the pointer trembles over what is selected. */
    const expectNoCard = async ({ x, y }: { x: number; y: number }) => {
      await page.mouse.move(x - 2, y);
      await wait(page, 30);
      await page.mouse.move(x - 3, y);
      await wait(page, dwelt);
      expect(await hostBox(page)).toBeNull();
    };

    test("is selected by two clicks and by three, and no card stays", async () => {
      await open();
      const { x, y } = await middleOf(page, "#name");
      await page.mouse.click(x + 20, y, { count: 2 });
      expect(await selected()).toBe("Group");
      await expectNoCard({ x, y });
      await page.mouse.click(5, 5);
      await page.mouse.click(x + 20, y, { count: 3 });
      expect(await selected()).toBe("The company NSO Group sells what it makes.");
      await expectNoCard({ x, y });
    });

    test("is selected by a drag that begins with its card open, which goes", async () => {
      await open();
      const { x, y } = await middleOf(page, "#name");
      await restOn(page, { x, y });
      await page.mouse.down();
      const { x: far } = await middleOf(page, "#after");
      await page.mouse.move(far, y, { steps: 5 });
      await page.mouse.up();
      expect(await selected()).toContain("sells");
      await expectNoCard({ x, y });
    });

    test("is selected from a click to a click with Shift, and the card that the first one pinned goes", async () => {
      await open();
      const { x, y } = await middleOf(page, "#name");
      await page.mouse.click(x, y);
      await expect.poll(() => hostBox(page)).not.toBeNull();
      const { x: far } = await middleOf(page, "#after");
      await page.keyboard.down("Shift");
      await page.mouse.click(far, y);
      await page.keyboard.up("Shift");
      expect(await selected()).toContain("sells");
      await expectNoCard({ x, y });
    });

    test("is none while it can be edited, however that comes and goes", async () => {
      await open();
      const edit = (how: string) =>
        page.evaluate((wanted) => {
          const inside = document.querySelector<HTMLIFrameElement>("#frame")!.contentDocument!;
          const later = document.querySelector<HTMLElement>("#later")!;
          if (wanted === "frame") inside.designMode = "on";
          if (wanted === "page") document.designMode = "on";
          if (wanted === "paragraph") later.contentEditable = "plaintext-only";
          if (wanted === "none") {
            document.designMode = inside.designMode = "off";
            later.removeAttribute("contenteditable");
          }
        }, how);
      const { x, y } = await middleOf(page, "#name");
      await edit("frame");
      await expect.poll(found).toEqual(all.slice(0, 4));
      await edit("paragraph");
      await expect.poll(found).toEqual(all.slice(0, 3));
      await edit("page");
      await expectNoCard({ x, y });
      await expect.poll(found).toEqual([]);
      expect(await paintedTexts(page)).toEqual([]);
      await edit("none");
      await expect.poll(found).toEqual(all);
      await restOn(page, { x, y });
    });

    test("is not painted from the moment on at which it can be edited", async () => {
      await open();
      const unmarked = async () => {
        const { x, y, width, height } = await boxOf(page, "#name");
        return page.screenshot({ clip: { x, y, width, height: height + 6 }, encoding: "base64" });
      };
      const marked = await unmarked();
      await page.evaluate(() => (document.designMode = "on"));
      const edited = await unmarked();
      expect(edited).not.toBe(marked);
      await opened.extension.ask("switchSite", { tabId, host: "127.0.0.1", to: "off" });
      await expect.poll(() => paintedTexts(page)).toEqual([]);
      expect(await unmarked()).toBe(edited);
      await opened.extension.ask("switchSite", { tabId, host: "127.0.0.1", to: "on" });
    });

    test("keeps the look of a first letter that has one of its own", async () => {
      await open();
      const letters = async () =>
        Promise.all(
          [
            { selector: "#cap", width: 34, height: 46 },
            { selector: "#red", width: 11, height: 32 },
          ].map(async ({ selector, ...size }) => {
            const { x, y } = await boxOf(page, selector);
            return page.screenshot({ clip: { x, y, ...size }, encoding: "base64" });
          }),
        );
      const marked = await letters();
      expect(await paintedTexts(page)).toContain("egasus");
      await opened.extension.ask("switchSite", { tabId, host: "127.0.0.1", to: "off" });
      await expect.poll(() => paintedTexts(page)).toEqual([]);
      expect(await letters()).toEqual(marked);
      await opened.extension.ask("switchSite", { tabId, host: "127.0.0.1", to: "on" });
    });
  });
});
