import { afterEach, expect, test } from "vitest";

import formStyle from "../../../src/ui/authoring/forms/forms.css?inline";
import cardStyle from "../../../src/ui/card/card.css?inline";
import panelStyle from "../../../src/ui/panel/head.css?inline";
import { showPage } from "../show-page.ts";

afterEach(() => void showPage(""));

/** Draws markup with a style sheet of ours, and gives the upper edges of what fits a selector. */
function topsOf(style: string, markup: string, selector: string): number[] {
  const body = showPage(`<style>${style}</style><div class=light style="width: 400px">${markup}</div>`);
  return [...body.querySelectorAll(selector)].map((one) => Math.round(one.getBoundingClientRect().top));
}

const side = (label: string, statement: string) =>
  `<div class=side><p class=label>${label}</p><p class=statement>${statement}</p>` +
  `<p class=quiet><span><bdi>press</bdi></span><span role=img>¶ 4</span></p></div>`;
const card = (inside: string) => `<div class=card><div class=body><p class=line>A company.</p>${inside}</div></div>`;

const field = (about: string) =>
  `<div class=field><span class=label-line><label>Who</label></span>${about}<input></div>`;

test("a statement and its reply begin at one height, also where one label needs two lines", () => {
  const long = "The Defense Ministry's spokesperson's reply";
  const pair = `<div class=exchange>${side("Reported", "A leak.")}${side(long, "It was lawful.")}</div>`;
  const [first, second] = topsOf(cardStyle, card(pair), ".statement");
  expect(second).toBe(first);
});

test("fields beside each other are level, also where one alone says what goes in", () => {
  const pair = `<div class=pair>${field("")}${field("<span class=quiet>A plain one.</span>")}</div>`;
  const [first, second] = topsOf(formStyle, pair, "input");
  expect(second).toBe(first);
});

test("the panel's tabs are one row, however large their words", () => {
  const tabs = ["This page", "Look up", "Story", "List"].map((name) => `<button role=tab>${name}</button>`);
  const row = `<div style="width: 320px; font-size: 28px"><div class=views>${tabs.join("")}</div></div>`;
  expect(new Set(topsOf(`${panelStyle} button { font: inherit }`, row, "[role=tab]")).size).toBe(1);
});
