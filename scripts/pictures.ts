import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";

import type { Page } from "puppeteer-core";

import { looks, storeLooks, type Look, type LookName } from "./pictures/look.ts";
import type { Scene } from "./pictures/scene.ts";
import { scenes } from "./pictures/scenes.ts";
import { openStage, type Stage } from "./pictures/stage.ts";
import { root } from "./root.ts";
import { Refusal, runCommand } from "./run-command.ts";

const FOLDER = join(root, ".output", "pictures");

const allLooks = Object.keys(looks) as LookName[];
const usualLooks = allLooks.filter((name) => name !== "paper" && !storeLooks.includes(name));

/** The pictures to be taken: those whose name, `card-agency-dark`, holds one of these words. */
function wantedPictures(words: string[]) {
  const all = scenes.flatMap((scene) =>
    (scene.looks ?? usualLooks).map((name) => ({ scene, look: looks[name], name: `${scene.name}-${name}` })),
  );
  return words.length === 0 ? all : all.filter(({ name }) => words.some((word) => name.includes(word)));
}

/** Takes pictures of every surface in every look, or of those that are named. */
async function takePictures(words: string[]): Promise<number> {
  const wanted = wantedPictures(words);
  if (wanted.length === 0) {
    const names = [...scenes.map(({ name }) => name), ...allLooks].join(", ");
    throw new Refusal(`No picture has this in its name. Names are made of ${names}.`);
  }
  mkdirSync(FOLDER, { recursive: true });
  const failures: string[] = [];
  // One browser for each language.
  for (const [language, pictures] of Map.groupBy(wanted, ({ look }) => look.language)) {
    await using stage = await openStage(language);
    for (const { scene, look, name } of pictures) {
      try {
        console.log(relative(root, await takePicture(stage, scene, look, name)));
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  for (const failure of failures) console.error(failure);
  return failures.length === 0 ? 0 : 1;
}

async function takePicture(stage: Stage, scene: Scene, look: Look, name: string): Promise<string> {
  const path = join(FOLDER, `${name}.png`);
  await stage.clear();
  const page = await scene.show(stage, look);
  if (scene.surface === "page" && !storeLooks.some((store) => store === look.name)) await growToContent(page);
  // A tab behind another is not painted.
  await page.bringToFront();
  // What lies beyond the viewport is shifted on pages that run from right to left.
  await page.screenshot({ path, captureBeyondViewport: false });
  return path;
}

/** Makes the viewport as high as the page. */
async function growToContent(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const viewport = page.viewport();
  if (viewport) await page.setViewport({ ...viewport, height });
}

await runCommand(() => takePictures(process.argv.slice(2)));
