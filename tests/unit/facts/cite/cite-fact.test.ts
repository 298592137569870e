import { describe, expect, test } from "vitest";

import { citationFormats, citeFact } from "../../../../src/facts/cite/cite-fact.ts";
import { readCitation } from "./read-citation.ts";
import { smallSet } from "./small-set.ts";

const formats = citationFormats.map(({ format }) => format);
const link = "https://post.example/a?x=1&copy;=2#top:~:text=well%2Dknown%2C%20on%20record,twelve%20of%20the%20spans";

/** The citation, as a program that is not ours reads it. */
function cited(format: (typeof formats)[number], change?: Parameters<typeof smallSet>[0]) {
  return readCitation[format](citeFact(...smallSet(change), format));
}

describe.each(formats)("%s", (format) => {
  test("says all that it should", () => {
    const read = cited(format);
    const all = Object.values(read).join("\n");
    expect(read.title ?? all).toContain("Bridge Opens, Late");
    expect(read.publisher ?? all).toContain("The Evening Post");
    expect(read.published?.join("-") ?? all).toMatch(/^2019-3$|March 2019/);
    expect(read.statement ?? all).toContain("The council reported that 12 of 30 spans were tested.");
    for (const words of [
      /para(graph|\.) 4\b/i,
      "“The new bridge” (bridge-2019, fact bridge-opening, version 2.1.0, as of March 2019)",
      "The council reported; basis: official statement; stated March 2019; happened 2018",
      "Contested: The builder said that every span was tested. (The builder said; basis: company statement; para. 7.)",
    ])
      expect(read.prose).toMatch(words);
  });

  test("makes up no author and no address", () => {
    expect(cited(format)).not.toHaveProperty("author");
    expect(cited(format)).not.toHaveProperty("link");
    expect(citeFact(...smallSet(), format)).not.toMatch(/https:\/\/|undefined|null|\[object/);
  });

  test("leads to the passage where the source has an address", () => {
    const read = cited(format, { source: { url: "https://post.example/a?x=1&copy;=2#top" } });
    expect(read.link ?? read.prose.split(" ").at(-1)).toBe(link);
  });

  test("names the author where one is known", () => {
    const read = cited(format, { source: { author: "Ana de la Cruz and Sons, Ltd" } });
    expect(read.author ?? read.prose).toContain("Ana de la Cruz and Sons, Ltd");
  });

  test("names an archived copy, an error of the source, and that there is no answer", () => {
    const archived = "https://archive.example/2019/a";
    const fact = { contestedBy: [], response: "none in the source", sic: "It says 21; 12 is the council's." } as const;
    const written = citeFact(...smallSet({ source: { archived }, fact: { ...fact, contestedBy: [] } }), format);
    expect(written).toContain(archived);
    expect(readCitation[format](written).prose).toContain("The source has no answer of the other side.");
    expect(readCitation[format](written).prose).toMatch(/On the source.s words: It says 21; 12 is the council.s\./);
  });

  test.each([
    ["2019", [2019], /[^h] 2019\b/],
    ["2019-03", [2019, 3], /March 2019/],
    ["2019-03-05", [2019, 3, 5], /March 5, 2019/],
  ])("gives the date %s as far as it is known", (published, parts, words) => {
    const read = cited(format, { source: { published } });
    if (read.published) expect(read.published).toEqual(parts);
    else expect(read.prose).toMatch(words);
  });
});

test("the text is ready to paste", () => {
  expect(citeFact(...smallSet({ source: { author: "A. Reporter" }, fact: { contestedBy: [] } }), "text")).toBe(
    "A. Reporter, “Bridge Opens, Late”, The Evening Post, March 2019, para. 4. As stated in the fact set “The new bridge” " +
      "(bridge-2019, fact bridge-opening, version 2.1.0, as of March 2019): The council reported that 12 of 30 spans " +
      "were tested. (The council reported; basis: official statement; stated March 2019; happened 2018.)",
  );
});

test("an archived copy is a link where a link can be", () => {
  const written = citeFact(...smallSet({ source: { archived: "https://archive.example/a?b=1&c" } }), "html");
  expect(written).toContain('<a href="https://archive.example/a?b=1&amp;c">https://archive.example/a?b=1&amp;c</a>');
});

test("an answer from another source names that source", () => {
  const [set, fact] = smallSet();
  const other = { ...set.sources[0], id: "other", title: "Builder Answers" } as (typeof set.sources)[number];
  const answers = set.facts.map((each) =>
    each.id === "builder-denial" ? { ...each, locator: { ...each.locator, source: "other" } } : each,
  );
  const written = citeFact({ ...set, sources: [...set.sources, other], facts: answers }, fact, "text");
  expect(written).toContain("basis: company statement; “Builder Answers”, para. 7.)");
});

test("months are written in the language of the set", () => {
  expect(citeFact(...smallSet({ set: { language: "he" } }), "text")).toContain("מרץ 2019, para. 4");
});

test("a locator that points nowhere is an error", () => {
  const [set, fact] = smallSet({ source: { id: "elsewhere" } });
  expect(() => citeFact(set, fact, "text")).toThrow(/bridge-opening.*evening-post/);
});
