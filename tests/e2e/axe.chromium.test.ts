import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { looks, wearColours } from "../../scripts/pictures/look.ts";
import { scenes } from "../../scripts/pictures/scenes.ts";
import { openStage, type Stage } from "../../scripts/pictures/stage.ts";
import { axeInCard, axeInPage } from "./screen-reader/axe.ts";

/** Structure and size differ between these. Colours are tried in the first, light and dark on the same page. */
const tried = ["light", "narrow", "hebrew"] as const;

const cases = scenes.flatMap((scene) =>
  scene.surface === "marks"
    ? []
    : tried.filter((name) => (scene.looks ?? tried).includes(name)).map((name) => ({ scene, look: looks[name], name })),
);

describe.for([...Map.groupBy(cases, ({ look }) => look.language)])("in %s", ([language, seen]) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(language);
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  test.for(seen)(
    "axe finds nothing in $scene.name, $name, and nothing stands out sideways",
    async ({ scene, look, name }) => {
      await stage.clear();
      await stage.extension.ask("changeSettings", { type: "set", values: { dwell: 150 } });
      const page = await scene.show(stage, look);
      if (scene.surface === "card") return expect(await axeInCard(page)).toEqual([]);
      // In an open card contrast cannot be told.
      const inColours = name === "light" && !scene.name.endsWith("card");
      expect(await axeInPage(page, inColours ? "all" : "structure")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      if (!inColours || !(scene.looks ?? ["dark"]).includes("dark")) return;
      await wearColours(page, looks.dark);
      expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
      expect(await axeInPage(page, "contrast")).toEqual([]);
    },
  );
});
