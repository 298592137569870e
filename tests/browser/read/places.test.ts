import { afterEach, describe, expect, test } from "vitest";

import { showPage } from "../show-page.ts";
import { flowsHere } from "./read-markup.ts";

afterEach(() => void showPage(""));

describe("the place of", () => {
  test.each([
    ["a paragraph", "<p>a</p>", "text"],
    ["an article", "<article><div>a</div></article>", "text"],
    ["a page's title", "<h1>a</h1>", "heading"],
    ["a heading in an aside", "<aside><h2>a</h2></aside>", "heading"],
    ["a heading by role", "<div role=heading>a</div>", "heading"],
    ["a menu", "<nav><ul><li><a>a</a></ul></nav>", "navigation"],
    ["a menu by role", "<div role=navigation>a</div>", "navigation"],
    ["a page's footer", "<footer><p>a</p></footer>", "navigation"],
    ["an aside", "<aside><p>a</p></aside>", "aside"],
    ["an aside by role", "<div role=complementary>a</div>", "aside"],
    ["a caption", "<figure><figcaption>a</figcaption></figure>", "caption"],
    ["a table's caption", "<table><caption>a</caption></table>", "caption"],
    ["a byline", "<div class='story-Byline__name'>a</div>", "byline"],
    ["an author", "<div itemprop=author><span>a</span></div>", "byline"],
    ["comments", "<section id=comments><p>a</p></section>", "comment"],
    ["a comment", "<li class='comment even'>a</li>", "comment"],
    ["an article whose class speaks of its byline", "<article class=has-byline><p>a</p></article>", "text"],
    ["an article whose class speaks of its comments", "<article class='post comments'><p>a</p></article>", "text"],
    [
      "a shadow root in an aside",
      "<aside><div><template shadowrootmode=open><p>a</p></template></div></aside>",
      "aside",
    ],
  ])("%s", (_what, markup, expected) => {
    showPage(markup);
    expect(flowsHere().map(({ place }) => place)).toEqual([expected]);
  });

  test("a page whose class speaks of its byline", () => {
    showPage("<p>a</p>").className = "single with-byline comments";
    expect(flowsHere().map(({ place }) => place)).toEqual(["text"]);
  });
});

/** Letters by the items that they stand in, those of one item together; what follows a rule after a "/". */
const parted = () =>
  Object.entries(Object.groupBy(flowsHere(), ({ item }) => item ?? 0))
    .map(([, flows]) => flows!.map(({ text, breaks }) => (breaks ? `/${text}` : text)).join(""))
    .toSorted();

describe("items and rules", () => {
  test.each([
    ["a page without any", "<p>a</p><p>b</p>", ["ab"]],
    ["two articles", "<p>a</p><article><p>b</p><p>c</p></article><article>d</article>", ["a", "bc", "d"]],
    ["an article in an article", "<article><p>a</p><article>b</article><p>c</p></article>", ["ac", "b"]],
    ["a list", "<ul><li>a</li><li><p>b</p><p>c</p></li></ul>", ["a", "bc"]],
    ["a table's rows", "<table><tr><td>a<td>b<tr><td>c</table>", ["ab", "c"]],
    ["items by role", "<div role=list><div role=listitem>a</div><div role=listitem>b</div></div>", ["a", "b"]],
    [
      "an item in a shadow root",
      "<article><template shadowrootmode=open><p>a</p></template></article><p>b</p>",
      ["a", "b"],
    ],
    ["a rule between paragraphs", "<p>a</p><hr><p>b</p><p>c</p>", ["a/bc"]],
    ["a rule before a section", "<p>a</p><hr><section><div><p>b</p></div></section>", ["a/b"]],
    ["a rule in bare text", "a<hr>b", ["a/b"]],
  ])("%s", (_what, markup, expected) => {
    showPage(markup);
    expect(parted()).toEqual(expected);
  });
});

describe("the language of", () => {
  test.each([
    ["a block", "<p lang=he>a</p>", "he"],
    ["a block in a section", "<section lang=pt-BR><p>a</p></section>", "pt-BR"],
    ["a block in a shadow root", "<div lang=de><template shadowrootmode=open><p>a</p></template></div>", "de"],
    ["a block that takes it back", "<section lang=de><p lang=''>a</p></section>", undefined],
    ["a page that does not say", "<p>a</p>", undefined],
  ])("%s", (_what, markup, expected) => {
    document.documentElement.removeAttribute("lang");
    showPage(markup);
    expect(flowsHere().map(({ language }) => language)).toEqual([expected]);
  });
});

describe("in quotation stands", () => {
  test.each([
    ["a q", "<p>a <q>bc</q> d</p>", ["bc"]],
    ["a q in a q", "<p>a <q>b <q>c</q></q> d</p>", ["b c"]],
    ["a q over blocks", "<div><q>a<p>b</p>c</q>d</div>", ["a", "c"]],
    ["a blockquote", "<blockquote><p>a <b>b</b></p></blockquote>", ["a b"]],
    ["nothing else", "<p>a <cite>b</cite></p>", []],
  ])("%s", (_what, markup, expected) => {
    showPage(markup);
    const quoted = flowsHere().flatMap(({ text, quotations = [] }) =>
      quotations.map(([from, to]) => text.slice(from, to)),
    );
    expect(quoted).toEqual(expected);
  });
});
