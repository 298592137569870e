import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { looks } from "../../scripts/pictures/look.ts";
import { scenes } from "../../scripts/pictures/scenes.ts";
import { openStage, type Stage } from "../../scripts/pictures/stage.ts";
import { axeInCard, axeInPage } from "./axe.ts";

/** Contrast differs between the first two, structure and size between the others. */
const tried = ["light", "dark", "narrow", "hebrew"] as const;
const rulesOf = { light: "all", dark: "contrast", narrow: "structure", hebrew: "structure" } as const;

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
      const page = await scene.show(stage, look);
      // In an open card contrast cannot be told.
      const rules = scene.name.endsWith("card") ? "structure" : rulesOf[name];
      expect(await (scene.surface === "card" ? axeInCard(page) : axeInPage(page, rules))).toEqual([]);
      if (scene.surface === "page")
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    },
  );
});
