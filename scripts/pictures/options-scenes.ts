import type { SettingsChange } from "../../src/settings/change.ts";
import { storeLooks } from "./look.ts";
import type { Scene } from "./scene.ts";
import { wells } from "./sets-scenes.ts";
import { untilPreview } from "./until-preview.ts";

/** Settings with something in every list. */
const changes: SettingsChange[] = [
  { type: "sites", hosts: ["example.org", "intranet.example.com", "paper.example.net"], to: "off" },
  { type: "sites", hosts: ["news.example.org"], to: "always" },
  { type: "hide", entity: "amnesty", hidden: true },
  { type: "hide", entity: "deca", host: "news.example.org", hidden: true },
  { type: "set", values: { trigger: "held-key" } },
];

/** What an organisation may set, with a few mistakes. */
const policy = {
  density: "section",
  theme: "page",
  textSize: 500,
  colour: "red",
  sitesOff: ["intranet.example.com", "not a site"],
  locked: ["density", "dwell", "theme", "sitesOff", "announcements", "factSets"],
};

const options: Scene = {
  name: "options",
  surface: "page",
  async show(stage, look) {
    for (const change of changes) await stage.extension.ask("changeSettings", change);
    const page = await stage.openOwn("options.html", look);
    await untilPreview(page, "marked");
    return page;
  },
};

/** The pages of the extension that stand in tabs of their own. */
export const optionsScenes: Scene[] = [
  { ...options, name: "options-top", looks: storeLooks },
  options,
  {
    name: "options-undo",
    surface: "page",
    goesOn: true,
    looks: ["light", "dark", "forced", "narrow", "hebrew"],
    async show(stage, look) {
      const page = (await stage.shownOwn("options.html", look)) ?? (await options.show(stage, look));
      // The sample moves what stands around it when it comes into place.
      await untilPreview(page, "marked");
      await page.waitForSelector(".rows .plain");
      await page.click(".rows .plain");
      await page.waitForSelector(".notice");
      await untilPreview(page, "marked");
      return page;
    },
  },
  {
    name: "help",
    surface: "page",
    looks: ["light", "dark", "narrow", "hebrew", "german-narrow", "arabic", "arabic-narrow"],
    show: (stage, look) => stage.openOwn(`help/${look.language}.html`, look),
  },
  {
    name: "options-large",
    surface: "page",
    looks: ["light", "narrow", "hebrew-narrow"],
    async show(stage, look) {
      await stage.extension.ask("changeSettings", { type: "set", values: { textSize: 200 } });
      const page = await stage.openOwn("options.html", look);
      await untilPreview(page, "marked");
      return page;
    },
  },
  {
    name: "options-set-aside",
    surface: "page",
    looks: ["light", "hebrew"],
    async show(stage, look) {
      await stage.extension.page.evaluate(() => chrome.storage.local.set({ settings: "broken" }));
      await stage.extension.ask("getSettings", null);
      const page = await stage.openOwn("options.html", look);
      await page.waitForSelector(".set-aside");
      return page;
    },
  },
  {
    name: "options-policy",
    surface: "page",
    looks: ["light", "dark", "forced", "narrow", "hebrew"],
    async show(stage, look) {
      const sets = [wells(), { ...wells(), id: "second", summary: "", asOf: "2024-13" }];
      await stage.setPolicy({ ...policy, factSets: sets.map((set) => [JSON.stringify(set)]) });
      const page = await stage.openOwn("options.html", look);
      await page.waitForSelector(".faults");
      await page.waitForSelector(".set .mistakes");
      await untilPreview(page, "marked");
      return page;
    },
  },
  {
    name: "welcome",
    surface: "page",
    async show(stage, look) {
      const page = await stage.openOwn("welcome.html", look);
      await page.waitForSelector(".story");
      await untilPreview(page, "card open");
      return page;
    },
  },
  {
    name: "welcome-large",
    surface: "page",
    looks: ["light", "narrow"],
    async show(stage, look) {
      await stage.extension.ask("changeSettings", { type: "set", values: { textSize: 200 } });
      const page = await stage.openOwn("welcome.html", look);
      await page.waitForSelector(".story");
      await untilPreview(page, "card open");
      return page;
    },
  },
  {
    name: "preview-card",
    surface: "page",
    looks: ["light", "dark", "narrow", "hebrew"],
    async show(stage, look) {
      const page = await stage.openOwn("preview.html", look);
      await page.waitForSelector("button:enabled");
      await page.click("button");
      await page.waitForSelector(":root > :popover-open");
      return page;
    },
  },
];
