import { afterEach, expect, test } from "vitest";

import { sectionNumbers } from "../../../src/page/mark/choose-marks.ts";
import { showPage } from "../show-page.ts";
import { flowsHere } from "../read/read-markup.ts";

afterEach(() => void showPage(""));

/** The number of each flow of a page beside the one that its text says. */
function numbered(markup: string): [number, number][] {
  showPage(markup);
  const flows = flowsHere();
  return sectionNumbers(document, flows).map((number, at) => [number, Number(/\d/.exec(flows[at]!.text)![0])]);
}

test.each<[string, string, number]>([
  [
    "a section is counted by the headings before it; a heading opens its own",
    `<h1>0</h1><p>0</p><h2>1</h2><div><p>1</p><h3>x <i>2</i></h3></div><p>2</p><h4>2</h4>
      <section><h2><i>3</i></h2></section><aside>3</aside>`,
    9,
  ],
  ["a heading of several parts is one", "<h2><section>1</section><section>1</section></h2><p>1</p>", 3],
  ["a heading of several lines is one flow", "<h2><div>1</div><div>1</div></h2><p>1</p>", 2],
  ["a page without headings is one section", "<p>0</p>", 1],
])("%s", (_what, markup, flows) => {
  const counted = numbered(markup);
  for (const [number, expected] of counted) expect(number).toBe(expected);
  expect(counted).toHaveLength(flows);
});

test("a heading in a shadow root opens no section of the page", () => {
  const body = showPage("<h2>1</h2><div><template shadowrootmode=open><h2>1</h2></template></div>");
  const flows = flowsHere(body);
  expect(flows).toHaveLength(2);
  expect(sectionNumbers(document, flows)).toEqual([1, 1]);
});
