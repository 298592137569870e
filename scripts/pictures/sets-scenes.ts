import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";

import type { FactSet } from "../../src/facts/schema.ts";
import { root } from "../root.ts";
import type { Look } from "./look.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { untilPreview } from "./until-preview.ts";

export const wells = (): FactSet =>
  JSON.parse(readFileSync(join(root, "tests/fact-sets/ellerbach-brunnen.json"), "utf8")) as FactSet;

/** Picks a file in the settings that holds a set, in place of the one that was picked before. */
async function pick(stage: Stage, look: Look, set: object): Promise<Page> {
  const page = (await stage.shownOwn("options.html", look)) ?? (await stage.openOwn("options.html", look));
  await page.$$eval(".import .plain:last-child", (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await page.waitForFunction(() => !document.querySelector(".import"));
  const field = (await page.waitForSelector(".drop input[type=file]"))!;
  const path = join(mkdtempSync(join(tmpdir(), "sidelight-set-")), "brunnen.json");
  writeFileSync(path, JSON.stringify(set, undefined, 1));
  await field.uploadFile(path);
  await page.waitForSelector(".import :is(.main, .mistakes)");
  await page.$eval(".import", (one) => one.scrollIntoView({ block: "end" }));
  await untilPreview(page, "marked");
  return page;
}

/** Words of any news. */
const common =
  "said year people time after new first two more last week would could about other years many also made before day home work city state police court law group world report".split(
    " ",
  );

/** A set on its way in: looked over, refused, and beside the version that is there. */
export const setsScenes: Scene[] = [
  {
    name: "sets-preview",
    surface: "page",
    looks: ["light", "dark", "forced", "narrow", "hebrew"],
    show(stage, look) {
      const set = wells();
      set.entities[0]!.aliases.push({ text: "Pegasus spyware" }, { text: "Spieler" });
      set.topic.cues.push({ text: "sagte", language: "de" }, { text: "said", language: "en" });
      return pick(stage, look, set);
    },
  },
  {
    name: "sets-large",
    surface: "page",
    goesOn: true,
    looks: ["light", "dark", "narrow"],
    show(stage, look) {
      const set = wells();
      const [first] = set.entities;
      set.title =
        "The wells of the Ellerbach valley, the nitrate that was found in them, and what the towns did about it";
      // A Cyrillic letter for the first, a space without width in the second, and more short words than are listed.
      first!.aliases.push({ text: "\u0420egasus" }, { text: "Peg\u200Basus" });
      set.topic.cues.push(...common.map((text) => ({ text, language: "en" })));
      const [source] = set.sources;
      for (let at = 0; at < 40; at++) set.sources.push({ ...source!, id: `source-${at}`, publisher: `Courier ${at}` });
      const [fact] = set.facts;
      for (let at = 0; at < 2000; at++) set.facts.push({ ...fact!, id: `fact-${at}` });
      return pick(stage, look, set);
    },
  },
  {
    name: "sets-mistakes",
    surface: "page",
    goesOn: true,
    looks: ["light", "dark", "narrow", "hebrew", "german", "arabic"],
    show(stage, look) {
      const set = wells();
      set.facts[0]!.about = ["niemand"];
      set.facts[3]!.locator.paragraph = 40;
      set.sources[0]!.publisherUrl = "http://auebote.example";
      return pick(stage, look, { ...set, extra: 1 });
    },
  },
  {
    name: "sets-version",
    surface: "page",
    goesOn: true,
    looks: ["light", "dark", "narrow", "hebrew", "german", "arabic"],
    async show(stage, look) {
      const { sets } = await stage.extension.ask("listFactSets", null);
      if (!sets.some(({ own }) => own)) {
        const first = await pick(stage, look, wells());
        await first.$eval(".import .main", (button) => (button as HTMLButtonElement).click());
        await first.waitForSelector("[aria-label*=Ellerbachtal]");
        // Else what was added is told above.
        await stage.openOwn("options.html", look);
      }
      const set = { ...wells(), version: "1.1.0", licence: "CC BY 4.0" };
      set.facts[5]!.statement = "Das Landesamt sagte, es nehme im Winter eigene Proben.";
      set.facts.push({
        ...set.facts[9]!,
        id: "spenden",
        statement: "Der Auebote berichtete von 3.000 Euro an Spenden.",
      });
      return pick(stage, look, set);
    },
  },
];
