import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { looks, wear, wearColours, type LookName } from "../../scripts/pictures/look.ts";
import type { Scene } from "../../scripts/pictures/scene.ts";
import { scenes } from "../../scripts/pictures/scenes.ts";
import { openStage, type Stage } from "../../scripts/pictures/stage.ts";
import { asPhone } from "../../scripts/pictures/touch-scenes.ts";
import { axeInCard, axeInPage } from "./screen-reader/axe.ts";

/**
 * Structure and size differ between these. What differs in colour or width alone is tried where the first is shown: light
 * and dark, and all that is in light made narrow. German has the longest words, for which our own pages have the least room.
 */
const tried = ["light", "narrow", "hebrew", "german-narrow"] as const;

const has = ({ looks: named }: Scene, look: LookName): boolean => named?.includes(look) ?? true;

const cases = scenes.flatMap((scene) => {
  if (scene.surface === "marks") return [];
  const narrowed = has(scene, "light") && has(scene, "narrow");
  return tried
    .filter((name) => has(scene, name) && !(narrowed && name === "narrow"))
    .filter((name) => name !== "german-narrow" || scene.surface === "page")
    .map((name) => ({ scene, look: looks[name], name, narrowed: narrowed && name === "light" }));
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.for([...Map.groupBy(cases, ({ look }) => look.language)])("in %s", ([language, seen]) => {
  let stage: Stage;
  /** What a failed scene has left is nothing to go on in. */
  let isWhole = false;
  beforeAll(async () => {
    stage = await openStage(language, { keepsTabs: true });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  test.for(seen)("axe finds nothing in $scene.name, $name, and nothing stands out sideways", async (seenHere) => {
    const { scene, look } = seenHere;
    if (!scene.goesOn || !isWhole) await beginAnew(stage);
    isWhole = false;
    const page = await scene.show(stage, look);
    await (scene.surface === "card" ? searchCard(stage, page, seenHere) : searchPage(page, seenHere));
    isWhole = true;
  });
});

type Case = (typeof cases)[number];

async function beginAnew(stage: Stage): Promise<void> {
  await stage.clear();
  await stage.extension.ask("changeSettings", { type: "set", values: { dwell: 150 } });
}

async function searchCard(stage: Stage, page: Page, { scene, narrowed }: Case): Promise<void> {
  expect(await axeInCard(page)).toEqual([]);
  if (!narrowed) return;
  if (page.viewport()?.hasTouch) await wear(page, asPhone(looks.narrow));
  else {
    // It would close where the text moves away from below the pointer.
    await beginAnew(stage);
    await scene.show(stage, looks.narrow);
  }
  expect(await axeInCard(page), "made narrow").toEqual([]);
}

async function searchPage(page: Page, { scene, name, narrowed }: Case): Promise<void> {
  // In an open card contrast cannot be told.
  const inColours = name === "light" && !scene.name.endsWith("card");
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  // Only its words are longer.
  if (name === "german-narrow") return;
  expect(await axeInPage(page, inColours ? "all" : "structure")).toEqual([]);
  if (inColours && has(scene, "dark")) {
    await wearColours(page, looks.dark);
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
    expect(await axeInPage(page, "contrast"), "in the dark").toEqual([]);
  }
  if (!narrowed) return;
  await wear(page, looks.narrow);
  expect(await axeInPage(page, "structure"), "made narrow").toEqual([]);
  expect(await sideways(page), "made narrow").toBeLessThanOrEqual(0);
}
