import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { contrast } from "./contrast.ts";

const svg = readFileSync("assets/icon.svg", "utf8");
const tile = /class="tile"[^>]*fill="(#\w+)"/.exec(svg)?.[1] ?? "";
const script = readFileSync("scripts/icons.ts", "utf8");
const muted = /tile: "(#\w+)"/.exec(script)?.[1] ?? "";

/** The toolbars of both browsers as they come. */
const toolbars = {
  "Chrome, light": "#ffffff",
  "Chrome, dark": "#3c3c3c",
  "Firefox, light": "#f9f9fb",
  "Firefox, dark": "#2b2a33",
};

test.for(Object.entries(toolbars))("the icon stands out by 2.5 : 1 or more from the toolbar of %s", ([, toolbar]) => {
  for (const colour of [tile, muted]) expect(contrast(colour, toolbar)).toBeGreaterThanOrEqual(2.5);
  // What is on the tile is as good on every toolbar.
  for (const colour of [tile, muted]) expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(3);
});

test.for([16, 32, 48, 128].flatMap((size) => [`${size}`, `${size}-muted`]))("icon/%s.png has its size", (name) => {
  const png = readFileSync(`assets/public/icon/${name}.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number.parseInt(name, 10), Number.parseInt(name, 10)]);
});
