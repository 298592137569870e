import { beforeEach, describe, expect, test } from "vitest";

import type { Settings } from "../../src/settings/schema.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { sampleItems } from "../unit/desk/sample-notebook.ts";
import { browserFixture, browsers } from "./browser/browser-fixture.ts";
import { refuseOnce } from "./browser/full-storage.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { sectionedNews } from "./pages/test-pages.ts";
import { until, untilShown } from "./browser/until.ts";
import { testAlike } from "./browser/alike.ts";
import { clearSettings, storeSettings } from "./browser/stored-settings.ts";

/** A control, and what is changed once it was pressed. */
const controls: [string, Partial<Settings>][] = [
  ["input[name=density][value=every]", { density: "every" }],
  ["input[name=markStyle][value=tint]", { markStyle: "tint" }],
  ["input[name=trigger][value=click]", { trigger: "click" }],
  ["input[name=theme][value=dark]", { theme: "dark" }],
  ["[aria-labelledby=marks] > .option:first-of-type input", { marksOff: true }],
  ["[aria-labelledby=marks] > .option:last-of-type input", { figures: false }],
  ["[aria-labelledby=card] > .option:last-of-type input", { announcements: false }],
  ["[aria-labelledby=sets] input", { setsOff: ["nso-leak-2021"] }],
];

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  describe.skipIf(missing)("the options page", () => {
    const alike = testAlike(kind);
    const opened = browserFixture(kind);
    /** Each test begins with a background that was stopped under the page that is open. */
    beforeEach(async () => {
      await clearSettings(opened.extension.page);
      await showOwnPage(opened, "options.html", "main section");
      await stopBackground(opened);
    });

    const page = () => opened.extension.page;
    const settings = async () => (await opened.extension.ask("getSettings", null)).settings;
    const text = (selector: string) => page().$eval(selector, (element) => element.textContent);
    const press = (selector: string) =>
      page().$eval(selector, (element) => {
        if (element instanceof HTMLElement) element.click();
      });
    const focused = () => page().evaluate(() => document.activeElement?.getAttribute("aria-label"));
    /** Picks a file in the nth field for files: as a person's choice, with what stands in it. */
    const pick = (section: string, content: string) =>
      page().$eval(
        `[aria-labelledby=${section}] input[type=file]`,
        (input, words) => {
          const chosen = new DataTransfer();
          chosen.items.add(new File([words], "picked.txt"));
          input.files = chosen.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        },
        content,
      );
    async function addSites(list: string): Promise<void> {
      await page().$eval(
        "textarea",
        (field, words) => {
          field.value = words;
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        },
        list,
      );
      await press(".sites-form [type=submit]");
    }

    alike("what each control changes is stored", async () => {
      for (const [selector, changed] of controls) {
        await untilShown(page(), `${selector}:enabled`);
        await press(selector);
        await expect.poll(settings, { message: selector }).toMatchObject(changed);
        await opened.extension.ask("changeSettings", { type: "replace", changed: {} });
        await stopBackground(opened);
      }
    });

    test("changes pages that are open, and the text to try it on, at once", async () => {
      const news = await opened.openPage(sectionedNews);
      const marked = async () =>
        (await opened.extension.ask("reportPage", { tabId: news.tabId, toEnd: true })).mentions.filter((m) => m.marked);
      const before = (await marked()).length;
      await page().bringToFront();
      const painted = () =>
        page().$eval("iframe", (frame) => {
          const { CSS: css } = frame.contentWindow as unknown as typeof globalThis;
          return css.highlights.get("sidelight-entity-line")?.size ?? 0;
        });
      await expect.poll(painted).toBeGreaterThan(3);
      const paintedBefore = await painted();
      await press("input[name=density][value=every]");
      await expect.poll(async () => (await marked()).length).toBeGreaterThan(before);
      await expect.poll(painted).toBeGreaterThan(paintedBefore);
      await press("[aria-labelledby=marks] > .option:first-of-type input");
      await expect.poll(painted).toBe(0);
      await news.page.close();
    });

    test("takes a pasted list of sites, searches and removes them, and keeps the focus in the list", async () => {
      await addSites("https://www.a.example/x\nb.example # mine\nc.example, nonsense");
      await expect.poll(settings).toMatchObject({ sitesOff: ["a.example", "b.example", "c.example"] });
      await expect.poll(() => text("#sites-problem")).toContain("nonsense");
      const rows = () =>
        page().$$eval("[aria-labelledby=sites] li bdi", (found) => found.map((row) => row.textContent));
      await expect.poll(rows).toEqual(["a.example", "b.example", "c.example"]);
      await press("[aria-labelledby=sites] li:nth-child(2) button");
      await expect.poll(rows).toEqual(["a.example", "c.example"]);
      expect(await focused()).toContain("c.example");
      const more = ["d", "e", "f", "g", "h", "i", "j"].map((name) => `${name}.example`);
      await pick("sites", more.join("\n"));
      await expect.poll(async () => (await settings()).sitesOff).toHaveLength(9);
      // Where all can be seen at once there is no search.
      await untilShown(page(), "input[type=search]");
      await page().$eval("input[type=search]", (field) => {
        field.value = "c.ex";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      });
      await expect.poll(rows).toEqual(["c.example"]);
    });

    const listed = () =>
      page().$$eval("[aria-labelledby=sites] li .grow", (all) =>
        all.map((row) => row.textContent.replaceAll(/[\u2068\u2069]/g, "")),
      );

    alike("lists what is hidden by its name, beside its site, and shows it again", async () => {
      await addSites("a.example, b.example");
      await opened.extension.ask("changeSettings", { type: "hide", entity: "deca", hidden: true });
      await opened.extension.ask("changeSettings", { type: "hide", entity: "deca", host: "b.example", hidden: true });
      const name = "Defense Export Controls Agency (DECA)";
      await expect
        .poll(listed)
        .toEqual([`${name} hidden on all sites`, "b.example", `${name} hidden on b.example`, "a.example"]);
      await press("[aria-labelledby=sites] .name button");
      await expect.poll(settings).toMatchObject({ hidden: [], hiddenOn: { "b.example": ["deca"] } });
      await press("[aria-labelledby=sites] .name button");
      await expect.poll(settings).toMatchObject({ hidden: [], hiddenOn: {} });
    });

    const notes = async () => {
      const tabId = await page().evaluate(async () => (await chrome.tabs.getCurrent())!.id!);
      return (await opened.extension.ask("getNotebook", { tabId })).items.map(({ note }) => note?.text);
    };

    alike("gives all settings as a file, takes them back, and undoes that and a reset", async () => {
      await addSites("kept.example");
      await press("input[name=density][value=every]");
      await expect.poll(settings).toMatchObject({ density: "every", sitesOff: ["kept.example"] });
      await page().evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then((content) => (document.body.dataset["file"] = content));
          return make(blob);
        };
      });
      await press("[aria-labelledby=backup] button");
      const backup = await until("the file", () => page().evaluate(() => document.body.dataset["file"]));
      await stopBackground(opened);
      // One right after the other: what is answered last is told of.
      await press("[aria-labelledby=backup] button:last-of-type");
      await pick("backup", JSON.stringify({ ...(JSON.parse(backup) as object), notebook: [sampleItems[2]] }));
      await expect.poll(settings).toMatchObject({ density: "every", sitesOff: ["kept.example"] });
      await expect.poll(() => text(".notice-room")).toContain("Settings imported");
      expect(await notes()).toEqual(["@fact note"]);
      await stopBackground(opened);
      await press(".notice .main");
      await expect.poll(settings).toMatchObject({ density: "section", sitesOff: [] });
      expect(await notes()).toEqual([]);
    });

    /** No two that follow each other are told alike. */
    const refused = [
      ["no JSON", "not at all", "That isn't a Sidelight backup."],
      ["a faulty value", '{"kind":"sidelight-settings","format":2,"changed":{"dwell":1}}', "dwell"],
      ["other JSON", '{"kind":"bookmarks"}', "That isn't a Sidelight backup."],
    ] as const;

    alike("says why a file is refused", async () => {
      for (const [what, content, reason] of refused) {
        await pick("backup", content);
        await expect.poll(() => text(".notice-room"), { message: what }).toContain(reason);
        expect(await settings(), what).toMatchObject({ dwell: 400 });
        await stopBackground(opened);
      }
    });

    alike("keeps a change that the storage has no room for, and stores it when tried again", async () => {
      const before = await settings();
      await refuseOnce(page());
      await press("input[name=density][value=every]");
      await expect.poll(() => text(".notice-room")).toContain("no room");
      expect(await settings()).toEqual(before);
      await press(".notice .main");
      await expect.poll(settings).toMatchObject({ density: "every" });
      await expect.poll(() => text(".notice-room")).toBe("");
    });

    test("shows a change that was made elsewhere", async () => {
      for (const density of ["every", "page"] as const) {
        await opened.extension.ask("changeSettings", { type: "set", values: { density } });
        await expect.poll(() => page().$(`input[name=density][value=${density}]:checked`)).not.toBeNull();
        await stopBackground(opened);
      }
    });

    alike("tells of stored settings that could not be read, until they are forgotten", async () => {
      await storeSettings(page(), "broken");
      await untilShown(page(), ".set-aside button:last-of-type");
      await press(".set-aside button:last-of-type");
      await expect.poll(() => page().$(".set-aside")).toBeNull();
    });

    test("shows the commands with their keys", async () => {
      const all = await page().evaluate(async () => {
        // Not there where the manifest names none.
        const { commands } = chrome as { commands?: typeof chrome.commands };
        return (await commands?.getAll())?.length ?? 0;
      });
      expect(await page().$$eval(".keys > div", (rows) => rows.length)).toBe(all);
    });
  });
});
