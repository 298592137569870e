import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { contrast } from "./contrast.ts";

const css = readFileSync("src/ui/tokens.css", "utf8");

type Theme = "light" | "dark";

/** The colours of a theme, by the names of their tokens. */
function coloursOf(theme: Theme): Map<string, string> {
  const pairs = css.matchAll(/--(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(Array.from(pairs, ([, name = "", light = "", dark = ""]) => [name, theme === "light" ? light : dark]));
}

/** WCAG 1.4.3 for text, 1.4.11 for what shows where a control is. */
const wanted = [
  { front: "ink", back: "paper", least: 4.5 },
  { front: "ink", back: "wash", least: 4.5 },
  { front: "quiet", back: "paper", least: 4.5 },
  { front: "quiet", back: "wash", least: 4.5 },
  { front: "edge", back: "paper", least: 4.5 },
  { front: "edge", back: "wash", least: 4.5 },
  { front: "rim", back: "paper", least: 3 },
  { front: "rim", back: "wash", least: 3 },
];

describe.for(["light", "dark"] as const)("in %s, the contrast", (theme) => {
  const colours = coloursOf(theme);

  test.for(wanted)("of $front on $back is at least $least : 1", ({ front, back, least }) => {
    const [one, other] = [colours.get(front), colours.get(back)];
    if (one === undefined || other === undefined) throw new Error(`tokens.css has no ${front} or no ${back}.`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

test("black on white is 21 : 1, and a colour on itself 1 : 1", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
  expect(contrast("#2a6f97", "#2a6f97")).toBe(1);
});

test("every colour of the tokens is tried, but the line between things", () => {
  const tried = new Set(wanted.flatMap(({ front, back }) => [front, back]));
  expect([...coloursOf("light").keys()].filter((name) => !tried.has(name))).toEqual(["line"]);
});
