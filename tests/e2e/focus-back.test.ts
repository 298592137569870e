import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { giveCommand } from "./card/commands.ts";
import { focusInside } from "./card/card-focus.ts";
import { lookInside } from "./card/inspect-page.ts";
import { hoverPage, middleOf, shortenDwell } from "./pages/mark-page.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { html, NEWS } from "./pages/test-pages.ts";

/** One field in the page, one in a frame of it, and one in an open shadow root. */
const served = html(
  "focus-back.html",
  `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  "<style>body { margin: 40px; font: 20px/1.6 sans-serif }</style><h1>A licence for spyware</h1>",
  "<p id=name>The phones were looked at by <span>Amnesty International</span> in Berlin.</p>",
  "<p><input id=own value='a field'></p><iframe srcdoc='<input id=own value=\"a field\">'></iframe><p id=host></p>",
  `<script>document.querySelector("#host").attachShadow({ mode: "open" }).innerHTML = "<input id=own value='a field'>"</script>`,
);

const places = ["page", "frame", "root"] as const;
type Place = (typeof places)[number];

/** Where the caret of caret browsing is switched on from the start, as F7 does. */
const caretBrowsing = {
  chromium: { args: ["--enable-caret-browsing"] },
  firefox: { prefs: { "accessibility.browsewithcaret": true } },
};

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the focus comes back", () => {
    const opened = browserFixture(kind, caretBrowsing[kind]);
    let page: Page;
    let tabId: number;
    beforeAll(() => shortenDwell(opened));

    const focus = async () => (await focusInside(opened.extension, tabId))?.name;
    const card = async () => (await lookInside(opened.extension, tabId)).card;
    async function open(what: typeof served): Promise<number> {
      ({ page, tabId } = await opened.showPage(what));
      const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
      return mentions.find(({ text }) => text === "Amnesty International")!.id;
    }
    /** Until the focus is in the card: what comes before the card's script may be lost. */
    async function untilInside(call: () => Promise<unknown>): Promise<void> {
      await expect
        .poll(async () => {
          if ((await card()) === null) await call();
          return focus();
        })
        .toBe("dialog");
    }
    /** Escape, and a letter: it comes where the reader was, in place of what was selected there. */
    async function expectBack(place: Place): Promise<void> {
      await page.keyboard.press("Escape");
      await expect.poll(card).toBeNull();
      await expect
        .poll(() => page.evaluate(fieldIn, place))
        .toEqual({ value: "a field", focused: true, from: 2, to: 4 });
      await page.keyboard.press("x");
      await expect
        .poll(() => page.evaluate(fieldIn, place))
        .toEqual({ value: "a xeld", focused: true, from: 3, to: 3 });
    }

    test.for(places)("from a card that a key has opened: to a field in the %s", async (place) => {
      await open(served);
      await page.evaluate(focusIn, place);
      await untilInside(() => giveCommand(opened, tabId, "open-card"));
      await expectBack(place);
    });

    test.for(places)("from a card that popup or panel has opened: to a field in the %s", async (place) => {
      const id = await open(served);
      await page.evaluate(focusIn, place);
      await untilInside(() => opened.extension.ask("showMention", { tabId, id }));
      await expectBack(place);
    });

    test("from a card that a click has opened, into the text where nothing has the focus", async () => {
      await open(served);
      const { x, y } = await middleOf(page, "#name span");
      await untilInside(() => page.mouse.click(x, y));
      await page.keyboard.press("Escape");
      await expect.poll(card).toBeNull();
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });

    test("to the caret, with caret browsing: it goes on from where it was", async () => {
      await open(hoverPage);
      await page.evaluate(() => {
        document.querySelector("#other")!.scrollIntoView({ block: "center" });
        getSelection()!.collapse(document.querySelector("#other span")!.firstChild, 3);
      });
      const caret = () => page.evaluate(() => [getSelection()!.anchorNode?.nodeValue, getSelection()!.anchorOffset]);
      await page.keyboard.press("ArrowRight");
      // The browser moves a caret in text that is no field: it is caret browsing.
      await expect.poll(caret).toEqual(["Amnesty International", 4]);
      await untilInside(() => giveCommand(opened, tabId, "open-card"));
      expect(await card()).toContain("Amnesty International");
      await page.keyboard.press("Escape");
      await expect.poll(card).toBeNull();
      await expect.poll(caret).toEqual(["Amnesty International", 4]);
      await page.keyboard.press("ArrowRight");
      await expect.poll(caret).toEqual(["Amnesty International", 5]);
    });
  });
});

/** Run in the page: puts the focus into one of its fields, with two letters selected. */
function focusIn(place: string): void {
  const inside =
    place === "frame"
      ? document.querySelector("iframe")!.contentDocument!
      : place === "root"
        ? document.querySelector("#host")!.shadowRoot!
        : document;
  const field = inside.querySelector<HTMLInputElement>("#own")!;
  field.focus();
  field.setSelectionRange(2, 4);
}

/** Run in the page: what is in one of its fields, and whether the reader is. */
function fieldIn(place: string) {
  const inside =
    place === "frame"
      ? document.querySelector("iframe")!.contentDocument!
      : place === "root"
        ? document.querySelector("#host")!.shadowRoot!
        : document;
  const field = inside.querySelector<HTMLInputElement>("#own")!;
  const { value, selectionStart: from, selectionEnd: to } = field;
  return { value, focused: inside.activeElement === field && field.ownerDocument.hasFocus(), from, to };
}
