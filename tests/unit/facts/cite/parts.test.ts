import { expect, test } from "vitest";

import { latexText } from "../../../../src/facts/cite/cite-as-data.ts";
import { namedInformation, textFragmentLink, webAddress, oneLine } from "../../../../src/facts/cite/citation.ts";
import { isoDate, partialDate, writtenDate } from "../../../../src/facts/cite/partial-date.ts";
import { helloWorld } from "./small-set.ts";

test.each([
  ["2021", "en", "2021", "2021"],
  ["2021-07", "en", "2021-07", "July 2021"],
  ["2021-07-09", "en", "2021-07-09", "July 9, 2021"],
  ["2021-07-09", "en-GB", "2021-07-09", "9 July 2021"],
  ["2021-07", "fr", "2021-07", "juillet 2021"],
  ["2021-07", "he", "2021-07", "יולי 2021"],
  ["2024-02-29", "en", "2024-02-29", "February 29, 2024"],
  ["2021-02-29", "en", "2021-02", "February 2021"],
  ["2021-13", "en", "2021", "2021"],
])("the date %s in %s says no more than is known", (written, language, iso, words) => {
  expect(isoDate(partialDate(written))).toBe(iso);
  expect(writtenDate(partialDate(written), language)).toBe(words);
});

test.each([
  ["https://a.example/b", "one two", "three four", "https://a.example/b#:~:text=one%20two,three%20four"],
  ["https://a.example/b", "the end", "the end", "https://a.example/b#:~:text=the%20end"],
  ["https://a.example/b#top", "a-b, c", "d & e", "https://a.example/b#top:~:text=a%2Db%2C%20c,d%20%26%20e"],
  ["https://a.example/b#:~:text=old", "new", "words", "https://a.example/b#:~:text=new,words"],
  ["https://a.example/", "ישראל", "(it's)", "https://a.example/#:~:text=%D7%99%D7%A9%D7%A8%D7%90%D7%9C,%28it%27s%29"],
])("the link from %s leads from %s to %s", (address, start, end, link) => {
  expect(textFragmentLink(address, start, end)).toBe(link);
});

test.each([
  ["https://a.example/ä b", "https://a.example/%C3%A4%20b"],
  ["https://a.example/?q={x}|\\<y>'\"", "https://a.example/?q=%7Bx%7D%7C%5C%3Cy%3E%27%22"],
  ["http://a.example/", undefined],
  ["javascript:alert(1)", undefined],
  ["not an address", undefined],
  [undefined, undefined],
])("the address %s is written as %s", (url, address) => {
  expect(webAddress(url)).toBe(address);
});

test.each([
  ["a\r\n b\t\u0000c\u2028d", "a b c d"],
  ["\u202Eevil\u202C and \u2066more\u2069", "evil and more"],
  ["\u200Fעברית\u200F!", "\u200Fעברית\u200F!"],
  ["half \uD83D of a pair", "half \uFFFD of a pair"],
  ["👩‍👩‍👧 stays", "👩‍👩‍👧 stays"],
])("%j becomes one line that ends where it ends", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ["50% of $5 & #1 a_b", String.raw`50\% of \$5 \& \#1 a\_b`],
  ["{\\x}", String.raw`\textbraceleft{}\textbackslash{}x\textbraceright{}`],
  ["a -- b --- c", "a -{}- b -{}-{}- c"],
  ["‘quoted’ – “so”", "‘quoted’ – “so”"],
])("LaTeX prints %s unchanged from %s", (text, written) => {
  expect(latexText(text)).toBe(written);
});

test("a text is named by its hash as RFC 6920 names it", () => {
  expect(namedInformation(helloWorld.hex)).toBe(helloWorld.name);
});
