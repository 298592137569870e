import { describe, expect, test } from "vitest";

import { painted, read, section, seenRows as rows } from "../reader/start-reader.ts";

const unseenFirst = [
  { marked: false, visible: false },
  { marked: true, visible: true },
];
const bothSeen = [
  { marked: true, visible: true },
  { marked: false, visible: true },
];
const named = "<p id=b>The company NSO Group said so.</p>";

describe("a mention that nobody can see leaves the mark to the next:", () => {
  test.each([
    ["clip", "<p style='position:absolute;clip:rect(0,0,0,0)'>NSO Group</p>"],
    ["clip to a pixel", "<p style='position:absolute;clip:rect(1px,1px,1px,1px)'>NSO Group</p>"],
    ["clip-path: inset", "<p style='clip-path:inset(50%)'>NSO Group</p>"],
    ["clip-path: inset from below", "<p style='clip-path:inset(0 0 100% 0)'>NSO Group</p>"],
    ["clip-path: circle", "<p style='clip-path:circle(0)'>NSO Group</p>"],
    ["clip-path: ellipse", "<p style='clip-path:ellipse(0 40% at 10px 20px)'>NSO Group</p>"],
    ["clip-path: polygon", "<p style='clip-path:polygon(0 0,100% 0,100% 0,0 0)'>NSO Group</p>"],
    ["off to the left", "<p style='position:absolute;left:-9999px'>NSO Group</p>"],
    ["off above", "<p style='position:fixed;top:-200px'>NSO Group</p>"],
    ["moved off by a transform", "<p style='transform:translateX(-300%)'>NSO Group</p>"],
    ["a drawer at the right", "<div style='position:fixed;left:100%;width:300px'><p>NSO Group</p></div>"],
    [
      "off to the right of a page that is held",
      "<style>body{overflow-x:hidden}</style><p style='position:absolute;left:5000px'>NSO Group</p>",
    ],
    [
      "off to the right of a page from right to left",
      "<style>body{direction:rtl}</style><p style='position:absolute;right:-9000px'>NSO Group</p>",
    ],
    ["text-indent", "<p style='text-indent:-9999px'>NSO Group</p>"],
    [
      "text-indent to the right of its box",
      "<p style='text-indent:100%;white-space:nowrap;overflow:hidden'>NSO Group</p>",
    ],
    ["opacity", "<p style='opacity:0'>NSO Group</p>"],
    ["opacity of what is around", "<div style='opacity:0'><div><p>NSO Group</p></div></div>"],
    ["opacity in several layers", "<div style='opacity:.3'><p style='opacity:.2'>NSO Group</p></div>"],
    ["a filter", "<p style='filter:opacity(0)'>NSO Group</p>"],
    ["a blur, as over what is to be paid for", "<div style='filter:blur(6px)'><p>NSO Group</p></div>"],
    ["max-height", "<div style='max-height:0;overflow:hidden'><p>NSO Group</p></div>"],
    ["height", "<p style='height:0;overflow:hidden'>NSO Group</p>"],
    ["height, clipped", "<p style='height:0;overflow:clip'>NSO Group</p>"],
    ["width", "<p style='width:0;overflow:hidden'>NSO Group</p>"],
    [
      "a grid row of no height",
      "<div style='display:grid;grid-template-rows:0fr'><div style='overflow:hidden;min-height:0'>NSO Group</div></div>",
    ],
    ["scale", "<p style='transform:scale(0)'>NSO Group</p>"],
    ["turned to its edge", "<p style='transform:rotateX(90deg)'>NSO Group</p>"],
    ["font-size", "<p style='font-size:0'>NSO Group</p>"],
    ["colour", "<p style='color:transparent'>NSO Group</p>"],
    ["the colour that fills letters", "<p style='-webkit-text-fill-color:transparent'>NSO Group</p>"],
    ["colour, with a blurred shadow", "<p style='color:transparent;text-shadow:0 0 8px #000'>NSO Group</p>"],
    [
      "the fold of an article",
      "<div style='height:60px;overflow:hidden'><p style='height:80px'>It rained.</p><p>NSO Group</p></div>",
    ],
    [
      "clamped lines",
      "<p style='width:90px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden'>It has rained all day long, and NSO Group</p>",
    ],
    [
      "the end of a line that is cut",
      "<p style='width:90px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis'>It has rained all day long, and NSO Group</p>",
    ],
    [
      "a slide that is not shown",
      "<div style='width:200px;overflow:hidden'><div style='display:flex;transform:translateX(-200px)'><p style='flex:none;width:200px'>NSO Group</p><p>Rain</p></div></div>",
    ],
    ["closed details", "<details><summary>More</summary><p>NSO Group</p></details>"],
    [
      "a label for screen readers",
      "<style>.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}</style><p><a href=#f><i>f</i><span class=sr>Share “NSO Group answers”</span></a></p>",
    ],
    [
      "a live region",
      "<div role=status aria-live=polite style='position:absolute;width:1px;height:1px;overflow:hidden'>NSO Group was found</div>",
    ],
    [
      "a fold around a slot",
      "<x-a><template shadowrootmode=open><div style='height:0;overflow:hidden'><slot></slot></div></template><p>NSO Group</p></x-a>",
    ],
    ["a frame of no height", "<iframe style='height:0;border:0' srcdoc='<p>NSO Group</p>'></iframe>"],
  ])("%s", async (_what, markup) => {
    using started = read(`${markup}${named}`, undefined, section);
    await expect.poll(() => rows(started)).toEqual(unseenFirst);
    expect(started.reader.all().map((mention) => started.reader.isSeen(mention))).toEqual([false, true]);
    await expect.poll(() => painted()).toEqual(["NSO Group"]);
  });
});

describe("what can be seen keeps its mark:", () => {
  test.each([
    ["plain text", "<p>NSO Group</p>"],
    ["far below", "<p style='margin-top:9000px'>NSO Group</p>"],
    ["far to the right", "<p style='position:absolute;left:5000px'>NSO Group</p>"],
    [
      "to the left of a page from right to left",
      "<style>body{direction:rtl}</style><p style='position:absolute;right:3000px'>NSO Group</p>",
    ],
    [
      "in a box that scrolls",
      "<div style='height:60px;overflow:auto'><p style='height:800px'>It rained.</p><p>NSO Group</p></div>",
    ],
    [
      "in a row that scrolls to the side",
      "<div style='width:200px;overflow-x:auto;display:flex'><p style='flex:none;width:800px'>Rain</p><p>NSO Group</p></div>",
    ],
    ["in a box that is not so high as its text", "<div style='height:0'><p>NSO Group</p></div>"],
    ["in an inline element that would cut it", "<p><b style='width:0;height:0;overflow:hidden'>NSO Group</b></p>"],
    [
      "placed out of a box that cuts",
      "<div style='height:0;overflow:hidden'><p style='position:absolute'>NSO Group</p></div>",
    ],
    [
      "fixed out of a box that cuts",
      "<div style='height:0;overflow:hidden;position:relative'><p style='position:fixed;top:0'>NSO Group</p></div>",
    ],
    ["nearly whole", "<p style='height:.9em;line-height:1;overflow:hidden'>NSO Group</p>"],
    ["shaped", "<p style='clip-path:polygon(0 0,100% 0,100% 100%,0 100%)'>NSO Group</p>"],
    ["in a circle", "<p style='clip-path:circle(50%);text-align:center;width:200px;padding:90px 0'>NSO Group</p>"],
    ["faint", "<p style='opacity:.5'>NSO Group</p>"],
    ["a little blurred", "<p style='filter:blur(.5px)'>NSO Group</p>"],
    [
      "an element without a box that would hide it",
      "<section style='display:contents;opacity:0;overflow:hidden;height:0'><p>NSO Group</p></section>",
    ],
    ["text straight in an element without a box", "<section><div style='display:contents'>NSO Group</div></section>"],
    [
      "while the page is held",
      "<style>html,body{height:100%;overflow:hidden}</style><p style='margin-top:3000px'>NSO Group</p>",
    ],
    [
      "far away, where the browser saves the layout",
      "<div style='margin-top:9000px;content-visibility:auto;contain-intrinsic-size:500px'><p>NSO Group</p></div>",
    ],
    [
      "split into letters that are laid out one by one",
      "<style>i{display:inline-block}</style><p><i>N</i><i>S</i><i>O</i> <i>Group</i></p>",
    ],
    ["open details", "<details open><summary>More</summary><p>NSO Group</p></details>"],
  ])("%s", async (_what, markup) => {
    using started = read(`${markup}${named}`, undefined, section);
    expect(await rows(started)).toEqual(bothSeen);
  });
});
