import { afterEach, describe, expect, test } from "vitest";

import { collapse, showPage } from "../show-page.ts";
import { flowsHere } from "./read-markup.ts";

afterEach(() => void showPage(""));

const flowTexts = (markup: string) => {
  showPage(markup);
  return flowsHere().map(({ text }) => collapse(text));
};

describe("a flow runs over", () => {
  test.each([
    ["inline elements", "<p>A <a href=#>b</a> <b>c <i>d</i></b> <span>e</span></p>", ["A b c d e"]],
    ["a drop cap", "<p><b>P</b>egasus</p>", ["Pegasus"]],
    ["a drop cap that floats", "<p><span style='float:left'>P</span>egasus</p>", ["Pegasus"]],
    ["a drop cap with its quotation mark", "<p><span style='float:left'>“P</span>egasus”</p>", ["“Pegasus”"]],
    ["small caps by style", "<p><span style='font-variant:small-caps'>Nso</span> Group</p>", ["Nso Group"]],
    ["letters that are laid out one by one", "<p><i style='display:inline-block'>P</i>egasus</p>", ["Pegasus"]],
    ["a chance to break", "<p>Peg<wbr>asus</p>", ["Pegasus"]],
    ["a comment", "<p>Peg<!-- -->asus</p>", ["Pegasus"]],
    ["inline custom elements", "<p>NSO <x-name>Group</x-name> said</p>", ["NSO Group said"]],
    ["a time, a quotation, a mark", "<p><time>July</time> <q>so</q> <mark>it</mark></p>", ["July so it"]],
    [
      "ruby text, without what stands above the line",
      "<p><ruby>飞<rp>(</rp><rt>fei</rt>马<rt>ma</rt></ruby></p>",
      ["飞马"],
    ],
    ["display: contents", "<p>A <span style='display:contents'>b</span>c</p>", ["A bc"]],
    ["a block without a box", "<div style='display:contents'>Text <b>on</b></div>", ["Text on"]],
  ])("%s", (_what, markup, expected) => {
    expect(flowTexts(markup)).toEqual(expected);
  });
});

describe("a flow ends at", () => {
  test.each([
    ["a block", "<div>one<p>two</p>three</div>", ["one", "three", "two"]],
    ["a block in an inline element", "<a href=#>one<h3>two</h3>three</a>", ["one", "three", "two"]],
    ["list items", "<ul><li>one<li>two<ul><li>three</ul></ul>", ["one", "two", "three"]],
    ["table cells", "<table><caption>zero</caption><tr><th>one<td>two</table>", ["zero", "one", "two"]],
    ["definitions", "<dl><dt>one<dd>two</dl>", ["one", "two"]],
    ["block custom elements", "<style>x-b{display:block}</style>a<x-b>b</x-b>c", ["a c", "b"]],
  ])("%s", (_what, markup, expected) => {
    expect(flowTexts(markup).flatMap((text) => text.split(" "))).toEqual(expected.flatMap((text) => text.split(" ")));
  });
});

describe("what is taken out of the line is apart from", () => {
  const style = "<style>b{display:inline-block}em{position:absolute;top:100%}</style>";
  test.each([
    ["each letter", `${style}<h2>N<b>S<em>S</em></b><b>O<em>O</em></b> Group</h2>`, ["NSO Group", "S", "O"]],
    [
      "a name that it stands in",
      `${style}<p><a>NSO<em> (a new window)</em></a> Group</p>`,
      ["NSO Group", "(a new window)"],
    ],
    ["each word", "<p><i>NSO</i><i aria-hidden=true>NSO</i> <i>Group</i></p>", ["NSO Group", "NSO"]],
    [
      "the text that is read aloud",
      `${style}<p><em>NSO Group</em><i>N</i><i>SO</i> Group</p>`,
      ["NSO Group", "NSO Group"],
    ],
  ])("%s", (_what, markup, expected) => {
    expect(flowTexts(markup)).toEqual(expected);
  });
});

describe("words do not stick together at", () => {
  const menu = "<style>nav a{display:block}</style>";
  test.each([
    ["a line break", "<p>NSO<br>Group</p>", "NSO Group"],
    ["links laid out as blocks", `${menu}<nav><a>Home</a><a>News</a></nav>`, "Home News"],
    ["the end of such a link", `${menu}<nav><a>Home</a>News</nav>`, "Home News"],
    ["links in a flex box", "<div style='display:flex'><a>Home</a><a>News</a></div>", "Home News"],
    ["such a link, deep in others", `${menu}<nav><b><a><i>Home</i></a></b><i>News</i></nav>`, "Home News"],
    ["a number of a note", "<p>NSO<sup>1</sup>Group</p>", "NSO 1 Group"],
    ["a picture", "<p>NSO<svg></svg>Group</p>", "NSO Group"],
    ["a word that floats", "<p><span style='float:left'>Word</span>Text</p>", "Word Text"],
  ])("%s", (_what, markup, expected) => {
    expect(flowTexts(markup)).toEqual([expected]);
  });
});

describe("not read is", () => {
  test.each([
    ["script", "<p>a<script type=text/plain>x</script></p>"],
    ["style", "<p>a<style>x</style></p>"],
    ["noscript", "<p>a<noscript>x</noscript></p>"],
    ["template", "<p>a<template>x</template></p>"],
    ["code", "<p>a<code>x</code></p>"],
    ["a block in code", "<p>a</p><code><div>x</div></code>"],
    ["pre", "<p>a</p><pre>x <b>x</b></pre>"],
    ["textarea", "<p>a<textarea>x</textarea></p>"],
    ["input and button", "<p>a<input value=x><button>x</button></p>"],
    ["select", "<p>a<select><option>x</select></p>"],
    ["editable text", "<p>a</p><div contenteditable><p>x</p></div>"],
    ["editable text without rich formats", "<p>a</p><div contenteditable=plaintext-only>x</div>"],
    ["an inline part that is edited", "<p>a<span contenteditable=true>x</span></p>"],
    ["display: none", "<p>a</p><p style='display:none'>x</p>"],
    ["display: none, inline", "<p>a<span style='display:none'>x</span></p>"],
    ["visibility: hidden", "<p>a</p><div style='visibility:hidden'><p>x</p></div>"],
    ["visibility: hidden, inline", "<p>a<span style='visibility:hidden'>x</span></p>"],
    ["the hidden attribute", "<p>a</p><div hidden><p>x</p></div>"],
    ["the hidden attribute, as XHTML has it", "<p>a<span hidden=hidden>x</span></p>"],
    ["what is found only by searching", "<p>a</p><p hidden=until-found>x</p>"],
    ["a dialog that is closed", "<p>a</p><dialog>x</dialog>"],
    ["hidden text in closed details", "<details><p>a</p><p hidden>x</p></details>"],
    ["a closed shadow root", "<p>a</p><div><template shadowrootmode=closed><p>x</p></template></div>"],
    ["what a host has no slot for", "<p>a</p><div><template shadowrootmode=open></template>x</div>"],
    [
      "a slot's own text where it was replaced",
      "<div><template shadowrootmode=open><p><slot>x</slot></p></template>a</div>",
    ],
    ["svg and math", "<p>a<svg><text>x</text></svg><math><mi>x</mi></math></p>"],
  ])("%s", (_what, markup) => {
    expect(flowTexts(markup)).toEqual(["a"]);
  });

  test("our own host", () => {
    showPage("<p>a</p>");
    const host = document.createElement("div");
    host.attachShadow({ mode: "closed" }).append("x");
    document.body.append(host);
    expect(flowsHere().map(({ text }) => text)).toEqual(["a"]);
  });
});

/** Sixty words and more, as a person writes them. */
const prose =
  "The agency said on Monday that it had looked into the licences of the company, and that none of them were given to a state which was known to break its word. " +
  "A spokesman of the company denied this. \u201cWe do not know what our customers do (nor could we),\u201d he said; the rest is for a court to say.";

describe("preformatted text is read where it is prose, and no code:", () => {
  const wrapped = prose.replaceAll(/(.{50,70}) /g, "$1\n");
  const hebrew =
    "הסוכנות אמרה ביום שני כי בדקה את הרישיונות של החברה, וכי אף אחד מהם לא ניתן למדינה שידוע כי היא מפרה את דברה. ";
  const json = JSON.stringify(
    { text: prose.slice(0, 80), by: "NSO", tags: ["a", "b"], at: { x: 1, y: [2, 3] } },
    null,
    2,
  );
  const program = [
    "def licence(company, state):",
    "    # The company must say to whom the licence is given, and what it is for.",
    "    if state in BLOCKED or company.name == 'NSO':",
    "        raise ValueError('no licence for %s' % state)",
    "    return Licence(company=company, state=state, since=today())",
  ].join("\n");
  const log = Array.from(
    { length: 12 },
    (_, line) => `2021-07-18 12:0${line % 10}:33 INFO scanner[812]: checked phone 10${line} of NSO list in 31 ms`,
  ).join("\n");
  const list = ["Name: NSO Group", "Country: Israel", "Founded: 2010", "Product: Pegasus", "Owners: several"].join(
    "\n",
  );
  test.each<[string, string, boolean]>([
    ["an article", prose, true],
    ["an article, its lines broken by hand", wrapped, true],
    ["an article in Hebrew", hebrew.repeat(3), true],
    ["an article with a link in it", `${prose} <a href=#>${prose}</a>`, true],
    ["JSON", json, false],
    ["a program", program, false],
    ["a log", log, false],
    ["a list of keys and values", list, false],
    ["a few words", "NSO Group said so.", false],
    ["an article in code", `<code>${prose}</code>`, false],
    ["a command and what it prints", `$ scan --all\n${"-".repeat(60)}\nNSO Group | 12 | yes\nPegasus | 4 | no`, false],
  ])("%s", (_what, text, read) => {
    expect(flowTexts(`<pre>${text}</pre>`)).toHaveLength(read ? 1 : 0);
  });
});

describe("read is", () => {
  test.each([
    [
      "visible text in what is hidden",
      "<div style='visibility:hidden'><p style='visibility:visible'>a</p></div>",
      ["a"],
    ],
    ["a block that shows itself although it has the attribute", "<p hidden style='display:block'>a</p>", ["a"]],
    ["closed details", "<details><summary>a</summary><p>b <i>c</i></p></details>", ["a", "b c"]],
    [
      "details closed in closed details",
      "<details>a<details><summary>b</summary><p>c</p></details></details>",
      ["a", "b", "c"],
    ],
    ["what is no longer edited", "<p contenteditable=false>a</p>", ["a"]],
    ["text straight in a shadow root", "<div><template shadowrootmode=open>a <b>b</b></template></div>", ["a b"]],
    [
      "text straight in the root of an inline host",
      "<p><x-a><template shadowrootmode=open>a</template></x-a></p>",
      ["a"],
    ],
    ["blocks in a shadow root", "<div><template shadowrootmode=open><p>a</p><p>b</p></template></div>", ["a", "b"]],
    [
      "roots in roots",
      "<x-a><template shadowrootmode=open><p>a</p><x-b><template shadowrootmode=open><p>b</p></template></x-b></template></x-a>",
      ["a", "b"],
    ],
    [
      "what fills a slot",
      "<x-a><template shadowrootmode=open><section><slot></slot></section></template><p>a</p></x-a>",
      ["a"],
    ],
    ["a slot's own text", "<x-a><template shadowrootmode=open><p><slot>a</slot></p></template></x-a>", ["a"]],
  ])("%s", (_what, markup, expected) => {
    expect(flowTexts(markup)).toEqual(expected);
  });
});
