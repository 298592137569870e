import * as fc from "../../../seeded-fast-check.ts";
import { describe, expect, test } from "vitest";

import { citationFormats, citeFact } from "../../../../src/facts/cite/cite-fact.ts";
import { oneLine } from "../../../../src/facts/cite/citation.ts";
import { readCitation } from "./read-citation.ts";
import { readHtml } from "./read-html.ts";
import { smallSet } from "./small-set.ts";

const formats = citationFormats.map(({ format }) => format);

/** Pieces that mean something in one of the formats; those with a space or a line break in them stand by themselves. */
const hostile: string[] = [
  String.raw`{ } % & \ \\ | [ ] ( ) $x^2$ ~ _ * **b** -- --- # = " ' '' @misc{x, \textbf{x} %7B %TEX & &amp; &#60;`.split(
    " ",
  ),
  "<script>alert(1)</script> <!-- ]]> ](https://evil.example) ![x](y) https://evil.example www.evil.example".split(" "),
  "a@evil.example ` `` NSO a עברית العربية 中文 Æ 🕊️ 👩‍👩‍👧".split(" "),
  ["1. ", "- ", "+ ", "> ", " and ", ", ", " ", "  - ", "\n", "\r\n", "\nER  - \r\nTY  - BOOK", "\t"],
  ["\u0000", "\u0085", "\u00A0", "\u200F", "\u2028", "\u202E", "\u2066", "\uFEFF", "\uD83D"],
].flat();

/** A line of hostile pieces and any characters at all, with at least one letter. */
const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostile) }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => `${pieces.join("")}x`);

/** Quotation marks and spaces that LaTeX and the readers print in their own way. */
function plain(text: string | undefined): string {
  return (text ?? "").replace(/[’']/gu, "'").replace(/\s+/gu, " ");
}

describe.each(formats)("%s", (format) => {
  test("any title, publisher and statement is read back as it was", () => {
    fc.assert(
      fc.property(line, line, line, line, (title, publisher, author, statement) => {
        const change = { source: { title, publisher, author }, fact: { statement } };
        const read = readCitation[format](citeFact(...smallSet(change), format));
        const all = plain(read.prose);
        const expected = [title, publisher, statement].map((text) => plain(oneLine(text)));
        const found = [read.title, read.publisher, read.statement];
        for (const [index, text] of expected.entries()) {
          if (found[index] === undefined) expect(all).toContain(text);
          else expect(plain(found[index])).toBe(text);
        }
        expect(read.author === undefined ? all : plain(read.author)).toContain(
          format === "ris" ? "" : plain(oneLine(author)),
        );
      }),
      { numRuns: Math.ceil(0.6 * fc.runs) },
    );
  });

  test("what asserts, answers or names the set is read back as it was", () => {
    fc.assert(
      fc.property(line, line, line, (who, title, sic) => {
        const change = { fact: { attribution: [{ who, verb: "said" }], sic }, set: { title } };
        const prose = plain(readCitation[format](citeFact(...smallSet(change), format)).prose);
        for (const text of [`${who} said`, title, sic]) expect(prose).toContain(plain(oneLine(text)));
      }),
      { numRuns: Math.ceil(0.6 * fc.runs) },
    );
  });
});

test("no title makes an element, an attribute or a link of its own in Markdown or HTML", () => {
  fc.assert(
    fc.property(line, line, fc.boolean(), (title, author, linked) => {
      const source = { title, author, ...(linked ? { url: "https://post.example/a" } : {}) };
      const [set, fact] = smallSet({ source });
      const markdown = readCitation.markdown(citeFact(set, fact, "markdown"));
      expect(markdown.link?.startsWith("https://post.example/a#:~:text=") ?? false).toBe(linked);
      const { elements } = readHtml(citeFact(set, fact, "html"));
      const expected = linked
        ? ["p", "bdi", "a", "cite", "bdi", "time", "bdi"]
        : ["p", "bdi", "cite", "bdi", "time", "bdi"];
      expect(elements.map(({ tag }) => tag)).toEqual(expected);
    }),
    { numRuns: Math.ceil(0.6 * fc.runs) },
  );
});

test("every RIS line is a tag and a value, ended by CR LF", () => {
  fc.assert(
    fc.property(line, line, (title, author) => {
      const written = citeFact(...smallSet({ source: { title, author } }), "ris");
      expect(written).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]+\r\n)+ER {2}- \r\n$/u);
      expect(written.match(/^(TY|ER) /gmu)).toHaveLength(2);
    }),
  );
});

test("braces in a BibTeX entry are balanced for BibTeX, which counts escaped ones too", () => {
  fc.assert(
    fc.property(line, line, (title, url) => {
      const written = citeFact(...smallSet({ source: { title, url: `https://post.example/?${url}` } }), "bibtex");
      let depth = 0;
      for (const character of written.trim().slice(0, -1)) {
        depth += character === "{" ? 1 : character === "}" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(1);
    }),
  );
});
