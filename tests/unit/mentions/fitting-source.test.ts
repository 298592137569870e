import { describe, expect, test } from "vitest";

import { fittingSource } from "../../../src/mentions/text/fitting-source.ts";

describe("of an expression is left for a text", () => {
  test.each([
    ["what it has a word for", "abc|bcd|cde", "a bcd", "bcd"],
    ["nothing where it has none", "abc|bcd", "cde", undefined],
    [
      "what stands beside a group, too",
      String.raw`(?<!\p{L})(?:firm|company)\p{L}{1,3}[ -]$`,
      "a firm",
      String.raw`(?<!\p{L})(?:firm)\p{L}{1,3}[ -]$`,
    ],
    [
      "a group that may be missing, though nothing in it fits",
      "(?:the|a) ?(?:big|small)?|x",
      "the firm",
      "(?:the) ?(?:(?!))?",
    ],
    ["what has a letter that may be missing", "firms?|sho?p", "a shp", "sho?p"],
    ["a letter that may come again", "bo+k|boy", "book", "bo+k"],
    ["a sign that is escaped", String.raw`n\.s\.o|nso`, "n.s.o", String.raw`n\.s\.o`],
    ["letters of two units", "(?:a𝒳b|c)", "a𝒳b", "(?:a𝒳b)"],
    ["a class, whatever it holds", "[abc]|xyz", "d", "[abc]"],
    ["what must not stand there", "(?!firm).", "a", "(?!(?!))."],
    ["a bracket in a class captures nothing", "[(]abc|bcd", "bcd", "bcd"],
    ["all, where a group captures", "(abc)|bcd", "bcd", "(abc)|bcd"],
    ["nothing where a group captures and no word is there", "(abc)|bcd", "cde", undefined],
  ])("%s", (_what, source, text, left) => {
    expect(fittingSource(source)(text)).toBe(left);
  });
});
