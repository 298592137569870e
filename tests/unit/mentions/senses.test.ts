import { describe, expect, test } from "vitest";

import { bundledSet } from "../facts/bundled-set.ts";
import { coveragePagesAbroad } from "./coverage-pages-abroad.ts";
import { coveragePages } from "./coverage-pages.ts";
import { otherSensePages } from "./other-sense-pages.ts";
import { otherThingsPages } from "./other-things-pages.ts";
import { matcherOf, readPage } from "./read-text.ts";

const matcher = matcherOf(bundledSet);

describe("the bundled set on pages in another sense", () => {
  test.each([...otherSensePages, ...otherThingsPages])("%s", (_what, page) => {
    const { mentions, figures } = readPage(matcher, page);
    expect(mentions.map(({ text, reasons }) => [text, reasons])).toEqual([]);
    expect(figures).toEqual([]);
  });
});

describe("the bundled set on pages about the story", () => {
  test.each([...coveragePages, ...coveragePagesAbroad])("%s", (_what, page) => {
    const { mentions } = readPage(matcher, page);
    expect(mentions.map(({ text }) => text)).toEqual(page.marked);
  });
});
