import { afterEach, expect, test } from "vitest";

import { itemOf } from "../../../src/page/read/block-context.ts";
import { showPage } from "../show-page.ts";

afterEach(() => void showPage(""));

/** The items of the page's paragraphs, counted from 1 in their order; 0 for none. */
function itemsOf(html: string): number[] {
  const body = showPage(html);
  const met: (number | undefined)[] = [];
  return [...body.querySelectorAll("p")].map((block) => {
    const item = itemOf(block);
    if (item === undefined) return 0;
    if (!met.includes(item)) met.push(item);
    return met.indexOf(item) + 1;
  });
}

const teaser = (title: string) =>
  `<div class=card><p><a href="/${title}">${title} said on Monday</a></p><p>More.</p></div>`;
const text = (words: string) => `<div class=para><p>${words} said on <a href="/x">Monday</a> that rain came.</p></div>`;

test.each([
  ["teasers without list or article", teaser("One") + teaser("Two") + teaser("Three"), [1, 1, 2, 2, 3, 3]],
  [
    "the same deeper",
    `<div>${["One", "Two", "Three"].map((one) => `<div class=row>${teaser(one)}</div>`).join("")}</div>`,
    [1, 1, 2, 2, 3, 3],
  ],
  ["two are no list", teaser("One") + teaser("Two"), [0, 0, 0, 0]],
  ["paragraphs of an article in elements of one class", text("One") + text("Two") + text("Three"), [0, 0, 0]],
  [
    "links as blocks",
    ["One", "Two", "Three"].map((one) => `<a class=t href="/${one}"><p>${one} said on Monday</p></a>`).join(""),
    [1, 2, 3],
  ],
  [
    "list items and articles",
    "<ul><li><p>One</p><p>Two</p><li><p>Three</p></ul><article><p>Four</p></article>",
    [1, 1, 2, 3],
  ],
  [
    "teasers inside an article are items of their own",
    `<article><p>One</p>${teaser("A")}${teaser("B")}${teaser("C")}<p>Two</p></article>`,
    [1, 2, 2, 3, 3, 4, 4, 1],
  ],
  ["none", "<p>One</p><p>Two</p>", [0, 0]],
])("%s", (_what, html, expected) => expect(itemsOf(html)).toEqual(expected));
