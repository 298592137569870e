import { afterEach, expect, test } from "vitest";

import { sectionCounter } from "../../../src/page/marks/sections.ts";
import { showPage } from "../show-page.ts";

afterEach(() => void showPage(""));

test("a section is counted by the headings before it; a heading opens its own", () => {
  showPage(`<h1><i>0</i></h1><p><i>0</i></p><h2><i>1</i></h2><div><p><i>1</i></p><h3>x <i>2</i></h3></div>
    <p><i>2</i></p><h4><i>2</i></h4><section><h2><i>3</i></h2></section><aside><i>3</i></aside>`);
  const section = sectionCounter(document);
  const counted = [...document.querySelectorAll("i")].map((element) => [section(element), Number(element.textContent)]);
  for (const [number, expected] of counted) expect(number).toBe(expected);
  expect(counted).toHaveLength(9);
});

test("a page without headings is one section", () => {
  const body = showPage("<p>a</p>");
  expect(sectionCounter(document)(body.firstElementChild!)).toBe(0);
});
