import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";

import { article, articleLines, paragraph, skipReason, words } from "./article.ts";
import { bundledSet } from "./bundled-set.ts";

const LONGEST_RUN = 8;
const numberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

describe.skipIf(skipReason)(skipReason ?? "the bundled set against the article", () => {
  test("it is the article that the set was taken from", () => {
    const sha256 = createHash("sha256")
      .update(article ?? "missing")
      .digest("hex");
    expect(sha256).toBe(bundledSet.sources[0]?.sha256);
    expect(paragraph(bundledSet.sources[0]!.paragraphs)).not.toBe("");
    expect(paragraph(bundledSet.sources[0]!.paragraphs + 1)).toBe("");
  });

  test.each(bundledSet.facts)("the locator of $id", ({ locator }) => {
    const text = paragraph(locator.paragraph);
    const start = text.indexOf(locator.start);
    expect(text).toContain(locator.start);
    expect(text.slice(start + locator.start.length)).toContain(locator.end);
    expect(text.split(locator.start), "the start stands once in its paragraph").toHaveLength(2);
    for (const copied of [locator.start, locator.end]) expect(words(copied).length).toBeLessThanOrEqual(4);
  });

  test.each(
    bundledSet.facts.flatMap(({ id, figures = [], locator }) => figures.map((figure) => ({ id, figure, locator }))),
  )("the figure $figure.value of $id", ({ figure, locator }) => {
    const found = words(paragraph(locator.paragraph).replaceAll(/(\d),(?=\d{3})/g, "$1"));
    const printed = [String(figure.value), numberWords[figure.value]];
    expect(found.some((word) => printed.includes(word))).toBe(true);
    if (figure.of !== undefined) expect(found).toContain(String(figure.of));
  });

  test("nothing of ours shares a longer run of words with the article than a quotation may", () => {
    const runs = new Set(articleLines().flatMap((line) => runsOf(line)));
    const { sources: _, ...ours } = bundledSet;
    const shared = stringsOf(ours).flatMap((string) => runsOf(string).filter((run) => runs.has(run)));
    expect(shared).toEqual([]);
  });

  test("what is quoted stands in the paragraph, and is short", () => {
    for (const { id, statement, brief = "", locator } of bundledSet.facts) {
      for (const [, quoted = ""] of `${statement} ${brief}`.matchAll(/“([^”]*)”/g)) {
        expect(` ${words(paragraph(locator.paragraph)).join(" ")} `, id).toContain(` ${words(quoted).join(" ")} `);
        expect(words(quoted).length, id).toBeLessThanOrEqual(LONGEST_RUN);
      }
    }
  });
});

/** Every run of one word more than may be shared. */
function runsOf(string: string): string[] {
  const all = words(string);
  return all.slice(LONGEST_RUN).map((_, at) => all.slice(at, at + LONGEST_RUN + 1).join(" "));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
