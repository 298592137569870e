import { afterEach, describe, expect, test } from "vitest";

import { isDarkBehind } from "../../../src/page/mark/contrast.ts";
import { showPage } from "../show-page.ts";

afterEach(() => void showPage(""));

describe("whether it is dark behind a text", () => {
  test.each([
    ["on no background at all", "<p id=a>a</p>", false],
    ["on black", "<p id=a style='background:#000'>a</p>", true],
    ["on white", "<p id=a style='background:#fff'>a</p>", false],
    ["in a dark section", "<div style='background:#123'><p id=a>a</p></div>", true],
    ["on white in a dark section", "<div style='background:#123'><p id=a style='background:#eee'>a</p></div>", false],
    [
      "in a dark section, see-through",
      "<div style='background:#123'><p id=a style='background:#fff1'>a</p></div>",
      true,
    ],
    ["on a page that wants the dark scheme", "<style>:root{color-scheme:dark}</style><p id=a>a</p>", true],
    ["on a page that wants the light scheme", "<style>:root{color-scheme:light}</style><p id=a>a</p>", false],
    ["on a dark colour in new notation", "<p id=a style='background:oklch(0.2 0.02 250)'>a</p>", true],
    ["on a light colour in new notation", "<p id=a style='background:color(srgb 0.95 0.95 0.9)'>a</p>", false],
    [
      "in a shadow root on a dark page",
      "<div style='background:#123'><x-a><template shadowrootmode=open><p id=a>a</p></template></x-a></div>",
      true,
    ],
  ])("%s", (_what, markup, expected) => {
    const body = showPage(markup);
    const element = body.querySelector("#a") ?? body.querySelector("x-a")!.shadowRoot!.querySelector("#a")!;
    expect(isDarkBehind(element)).toBe(expected);
  });
});
