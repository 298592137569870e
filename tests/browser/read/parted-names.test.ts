import { afterEach, describe, expect, test } from "vitest";

import { showPage } from "../show-page.ts";
import { mentionsOf } from "./read-markup.ts";

afterEach(() => void showPage(""));

describe("a name is found over", () => {
  test.each([
    ["two links", "<p>The <a href=#>NSO</a> <b>Group</b> said</p>", "NSO Group"],
    ["a drop cap", "<p><b>P</b>egasus spyware</p>", "Pegasus spyware"],
    [
      "a drop cap that floats",
      "<p><span style='float:left;font-size:3em'>P</span>egasus spyware</p>",
      "Pegasus spyware",
    ],
    ["a chance to break", "<p>The Peg<wbr>asus spyware</p>", "Peg<wbr>asus spyware"],
    ["a soft hyphen", "<p>The Peg&shy;asus spyware</p>", "Peg\u00adasus spyware"],
    ["a hard space", "<p>NSO&nbsp;Group said</p>", "NSO\u00a0Group"],
    ["a line break", "<p>NSO<br>Group said</p>", "NSO\nGroup"],
    ["small caps", "<p>N<span style='font-variant:small-caps'>SO</span> Group said</p>", "NSO Group"],
    ["comments", "<p>NSO<!-- react-text --> <!-- -->Group said</p>", "NSO Group"],
    ["a custom element", "<p>NSO <x-name>Group</x-name> said</p>", "NSO Group"],
    [
      "white space inside of elements",
      "<p>the <i>Defense Export </i><b>Controls Agency</b></p>",
      "Defense Export Controls Agency",
    ],
    [
      "a border inside of the second word",
      "<p>the Defense Ex<b>port Controls</b> Agency</p>",
      "Defense Export Controls Agency",
    ],
    [
      "borders inside of all words",
      "<p>D<i>efense Ex</i>por<i>t Con</i>trols A<i>gency</i></p>",
      "Defense Export Controls Agency",
    ],
    ["an apostrophe at the border", "<p><b>Israel’</b>s Ministry of Defense</p>", "Israel’s Ministry of Defense"],
    ["an apostrophe after the border", "<p><b>Israel</b>’s Ministry of Defense</p>", "Israel’s Ministry of Defense"],
    ["hidden text", "<p>NSO <span hidden>x</span>Group said</p>", "NSO Group"],
    [
      "words that a script has put into blocks laid out in the line",
      "<style>div div{display:inline-block}</style><div><div>NSO</div> <div>Group</div> <div>said</div></div>",
      "NSO Group",
    ],
    [
      "letters in words, all of them blocks laid out in the line",
      "<style>.w,.w *{display:inline-block}</style><h1><div class=w><div>N</div><div>S</div><div>O</div></div> <div class=w><div>G</div><div>r</div><div>o</div><div>u</div><div>p</div></div></h1>",
      "NSO Group",
    ],
    [
      "two lines of a headline, each in a block",
      "<h1><div style='display:block'>The maker NSO</div><div style='display:block'>Group said</div></h1>",
      "NSO Group",
    ],
    [
      "words that only their margins part",
      "<style>i{display:inline-block;margin-right:.25em}</style><h1><i>NSO</i><i>Group</i><i>said</i></h1>",
      "NSO Group",
    ],
    [
      "words that only a gap parts",
      "<h1 style='display:flex;gap:.3em'><span>NSO</span><span>Group</span><span>said</span></h1>",
      "NSO Group",
    ],
    [
      "letters in boxes side by side",
      "<style>b{display:flex}h1{display:flex;gap:8px}</style><h1><b><i>N</i><i>S</i><i>O</i></b><b><i>G</i><i>r</i><i>o</i><i>u</i><i>p</i></b></h1>",
      "NSO Group",
    ],
    ["an element that HTML does not know", "<p>The NSO <org>Group</org> said</p>", "NSO Group"],
    ["a custom element without a box", "<p>NSO <x-n style='display:contents'>Group</x-n> said</p>", "NSO Group"],
    ["a block without a box", "<section>NSO <div style='display:contents'>Group</div> said</section>", "NSO Group"],
    [
      "a tag of an office program",
      "<p>The <st1:place><st1:name>NSO</st1:name> Group</st1:place> said</p>",
      "NSO Group",
    ],
    ["a note's number after it", "<p>NSO Group<sup>1</sup> said</p>", "NSO Group"],
  ])("%s", (_what, markup, expected) => {
    expect(mentionsOf(markup)).toEqual([expected.replace("<wbr>", "")]);
  });
});

describe("no name is found over", () => {
  test.each([
    ["two blocks", "<div><div>Avidan</div><div>Freedman</div></div>"],
    ["a block between", "<div>Avidan <p>and</p> Freedman</div>"],
    [
      "links laid out as blocks, letter to letter",
      "<style>p a{display:block}</style><p><a>Pe</a><a>gasus spyware</a></p>",
    ],
    ["code", "<p>Avidan <code>x.</code>. Freedman</p>"],
    ["short blocks side by side", "<div style='display:flex'><div>Avidan</div><div>Freedman</div></div>"],
  ])("%s", (_what, markup) => {
    expect(mentionsOf(markup)).toEqual([]);
  });
});

test("mentions come in the order of the page, over blocks in blocks and shadow roots", () => {
  const markup = `
    <div>Avidan Freedman <p>Itay Mack</p> Eytan Gilboa
      <x-a><template shadowrootmode=open><p>Jamal Khashoggi</p><slot></slot></template><p>NSO Group</p></x-a>
      <p>Amnesty International</p>
    </div>`;
  expect(mentionsOf(markup)).toEqual([
    "Avidan Freedman",
    "Itay Mack",
    "Eytan Gilboa",
    "Jamal Khashoggi",
    "NSO Group",
    "Amnesty International",
  ]);
});
