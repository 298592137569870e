import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";

import { restOn } from "../../scripts/pages/marks.ts";
import { middleOf, wait, shortenDwell } from "./pages/mark-page.ts";
import { contrast, underlineOf, wordsOf } from "./card/line-pixels.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { html, NEWS } from "./pages/test-pages.ts";

/** Grounds and texts: what stands on them must be underlined so that it can be seen. */
const grounds: [string, string][] = [
  ["black-on-white", "background: #fff; color: #000"],
  ["white-on-black", "background: #000; color: #fff"],
  ["on-no-background", "color: #222"],
  ["on-a-colour", "background: #0b5; color: #fff"],
  ["on-red", "background: #a00; color: #fdd"],
  ["pale-grey-on-white", "background: #fff; color: #ccc"],
  ["dark-grey-on-black", "background: #000; color: #333"],
  ["grey-on-grey", "background: #777; color: #888"],
  ["see-through", "background: rgb(255 255 255 / 10%); color: #ddd"],
  ["in-new-notation", "background: oklch(0.95 0.02 250); color: oklch(0.85 0.02 250)"],
];

/** Letters without a colour of their own, all of them red: how they are painted, and on what. */
const letters: [string, string, string][] = [
  [
    "a-gradient",
    "background: #fff",
    "background: linear-gradient(#b00, #b00); background-clip: text; color: transparent",
  ],
  [
    "a-gradient-by-the-fill",
    "background: #fff",
    "background: linear-gradient(#b00, #b00); background-clip: text; -webkit-text-fill-color: transparent",
  ],
  [
    "a-gradient-on-dark",
    "background: #111; color: #fff",
    "background: linear-gradient(#b00, #b00); background-clip: text; color: transparent",
  ],
  [
    "a-gradient-on-grey",
    "background: #999; color: #000",
    "background: linear-gradient(#b00, #b00); background-clip: text; -webkit-text-fill-color: transparent",
  ],
];

const shadow =
  "<div id=in-a-shadow-root><template shadowrootmode=open><p>It was <span>DECA</span> again</p></template></div>";

const page = html(
  "colours.html",
  `<!doctype html><html lang=en><title>Spyware of NSO Group</title><link rel=icon href=data:,>${NEWS}`,
  "<style>body { margin: 20px; font: 24px/2 sans-serif } p { margin: 0; padding: 4px }</style>",
  "<h1><span id=first>DECA</span> and Pegasus, the spyware of NSO Group</h1>",
  ...grounds.map(([id, style]) => `<p id=${id} style="${style}">It was <span>DECA</span> again</p>`),
  `<p id=on-a-picture style="background: url(data:image/svg+xml,<svg/>) #ddd; color: #ccc">It was <span>DECA</span> again</p>`,
  ...letters.map(
    ([id, around, style]) => `<p id=${id} style="${around}">It was <span style="${style}">DECA</span> again</p>`,
  ),
  shadow,
);

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the line of a mark", () => {
    const opened = browserFixture(kind);
    let shown: Page;
    beforeAll(async () => {
      await shortenDwell(opened);
      await opened.extension.ask("changeSettings", { type: "set", values: { density: "every" } });
      const { page: tab, tabId } = await opened.openPage(page);
      shown = tab;
      await opened.extension.ask("reportPage", { tabId, toEnd: true });
      // What chooses the colours comes with the card.
      await restOn(shown, await middleOf(shown, "#first"));
      await shown.keyboard.press("Escape");
      await shown.mouse.move(990, 790);
      await wait(shown, 100);
    });

    test.for([...grounds.map(([id]) => id), "in-a-shadow-root"])("can be seen %s", async (id) => {
      const { line, ground } = await underline(id);
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
    });

    test.for(letters.map(([id]) => id))("can be seen under %s, which keeps its look", async (id) => {
      const { line, ground } = await underline(id);
      expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
      const words = await wordsOf(opened.extension, shown, id);
      expect(words.line).toEqual([187, 0, 0]);
    });

    test("is the text's own colour over a picture", async () => {
      const { line } = await underline("on-a-picture");
      // #ccc, and no black in its stead; the edges of a dot are half see-through.
      expect(Math.min(...line)).toBeGreaterThan(190);
    });

    test("a look without line or tint is painted so at once", async () => {
      expect(await seen()).toEqual({ line: true, tint: false });
      await look("tint");
      await expect.poll(seen).toEqual({ line: false, tint: true });
      await look("line-and-tint");
      await expect.poll(seen).toEqual({ line: true, tint: true });
    });

    const look = (wanted: "line" | "tint" | "line-and-tint") =>
      opened.extension.ask("changeSettings", { type: "set", values: { markStyle: wanted } });
    const seen = async () => {
      const { line, ground } = await underline("black-on-white");
      // A thin line leaves as much of the page below it as of the tint above.
      const words = await wordsOf(opened.extension, shown, "black-on-white");
      return { line: contrast(line, ground) >= 3, tint: words.ground[0]! < 255 };
    };
    const underline = (id: string) => underlineOf(opened.extension, shown, id);
  });
});
