import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { looks, wear, wearColours, type LookName } from "../../scripts/pictures/look.ts";
import type { Scene } from "../../scripts/pictures/scene.ts";
import { scenes } from "../../scripts/pictures/scenes.ts";
import { openStage, type Stage } from "../../scripts/pictures/stage.ts";
import { axeInCard, axeInPage } from "./screen-reader/axe.ts";

/**
 * Structure and size differ between these. What differs in colour or width alone is tried on the page of the first: light
 * and dark, and our own pages made narrow. German has the longest words, for which our own pages have the least room.
 */
const tried = ["light", "narrow", "hebrew", "german-narrow"] as const;

const has = ({ looks: named }: Scene, look: LookName): boolean => named?.includes(look) ?? true;

const cases = scenes.flatMap((scene) => {
  if (scene.surface === "marks") return [];
  const made = tried.filter((name) => has(scene, name));
  const narrowed = scene.surface === "page" && has(scene, "light");
  return made
    .filter((name) => !(narrowed && name === "narrow") && (name !== "german-narrow" || scene.surface === "page"))
    .map((name) => ({
      scene,
      look: looks[name],
      name,
      narrowed: narrowed && name === "light" && made.includes("narrow"),
    }));
});

describe.for([...Map.groupBy(cases, ({ look }) => look.language)])("in %s", ([language, seen]) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(language, { keepsTabs: true });
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  test.for(seen)(
    "axe finds nothing in $scene.name, $name, and nothing stands out sideways",
    async ({ scene, look, name, narrowed }) => {
      if (!scene.goesOn) await stage.clear();
      await stage.extension.ask("changeSettings", { type: "set", values: { dwell: 150 } });
      const page = await scene.show(stage, look);
      if (scene.surface === "card") return expect(await axeInCard(page)).toEqual([]);
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      // In an open card contrast cannot be told.
      const inColours = name === "light" && !scene.name.endsWith("card");
      expect(await sideways()).toBeLessThanOrEqual(0);
      // Only its words are longer.
      if (name === "german-narrow") return;
      expect(await axeInPage(page, inColours ? "all" : "structure")).toEqual([]);
      if (inColours && has(scene, "dark")) {
        await wearColours(page, looks.dark);
        expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
        expect(await axeInPage(page, "contrast")).toEqual([]);
      }
      if (!narrowed) return;
      await wear(page, looks.narrow);
      expect(await axeInPage(page, "structure")).toEqual([]);
      expect(await sideways()).toBeLessThanOrEqual(0);
    },
  );
});
