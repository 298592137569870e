import { beforeAll, expect, test } from "vitest";

import { markStyles, styleOwnPage } from "../../../src/platform/mark-style.ts";
import { showPage } from "../show-page.ts";

beforeAll(() => {
  showPage("<p id=read style='color:#123456'>text</p><p id=edited contenteditable>text</p>");
  styleOwnPage(document);
  return () => (document.adoptedStyleSheets = []);
});

/** How a highlight paints the text of an element. */
function paintOf(id: string, name: string) {
  const style = getComputedStyle(document.querySelector(`#${id}`)!, `::highlight(sidelight-${name})`);
  const { textDecorationLine, textDecorationStyle, textDecorationColor, color, backgroundColor } = style;
  return {
    line: textDecorationLine === "none" ? "none" : `${textDecorationStyle} ${textDecorationColor}`,
    color,
    tinted: !/^rgba\(0, 0, 0, 0\)$/.test(backgroundColor),
  };
}

const own = "rgb(18, 52, 86)";
const none = "rgba(0, 0, 0, 0)";

test.for<[name: string, line: string, color: string, tinted: boolean]>([
  ["entity", `dotted ${own}`, own, true],
  ["entity-dark", "dotted rgb(17, 17, 17)", own, true],
  ["entity-light", "dotted rgb(255, 255, 255)", own, true],
  ["entity-line", `dotted ${own}`, own, false],
  ["entity-line-dark", "dotted rgb(17, 17, 17)", own, false],
  ["figure", `dashed ${own}`, own, true],
  ["figure-line-light", "dashed rgb(255, 255, 255)", own, false],
  ["clear-entity", "dotted rgb(118, 118, 118)", none, false],
  ["clear-figure-line", "dashed rgb(118, 118, 118)", none, false],
  ["clear-figure-dark", "dashed rgb(17, 17, 17)", none, false],
  ["link", "none", own, true],
  ["clear-link", "none", none, true],
])("%s is painted with its line, colour and tint", ([name, line, color, tinted]) => {
  expect(paintOf("read", name)).toEqual({ line, color, tinted });
});

test("each highlight has a style, and text that somebody edits none of a mark", () => {
  expect(new Set(markStyles).size).toBe(26);
  for (const name of markStyles) {
    const { line, tinted } = paintOf("read", name);
    expect([name, line !== "none" || tinted]).toEqual([name, true]);
    if (name.startsWith("clear")) continue;
    expect(paintOf("edited", name)).toMatchObject({ line: "none", tinted: false });
  }
});
