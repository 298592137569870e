import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { setChromiumPolicy } from "../../scripts/browsers/chromium-policy.ts";
import type { SettingsChange } from "../../src/settings/change.ts";
import { example, policiesJson } from "../unit/settings/policy-paper.ts";
import { testAlike } from "./browser/alike.ts";
import { homeWithPolicy, takeFirefoxPolicies } from "./browser/firefox-policy.ts";
import { openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { file, mistaken, news, story } from "./pages/wells.ts";

/** The text of a set, in parts as for a browser that limits their size. */
const parts = file.toString().match(/.{1,4000}/gs)!;
/** With locks, a default, a set, and a mistake of each kind. */
const policy = {
  theme: "dark",
  dwell: 300,
  sitesOff: ["https://intranet.example/", "not a site"],
  density: "often",
  colour: "red",
  factSets: [parts, [JSON.stringify(mistaken)]],
  locked: ["theme", "sitesOff", "factSets"],
};
const id = "ellerbach-brunnen";

describe.for(browsers)("in $kind", ({ kind, missing }) => {
  // Elsewhere Firefox reads its policies from where only an administrator may write.
  describe.skipIf(missing || (kind === "firefox" && process.platform !== "linux"))("an organisation's policy", () => {
    const opening = new AsyncDisposableStack();
    let opened: OpenedBrowser;
    let isHandedOver = true;
    beforeAll(async () => {
      const { home } = opening.use(homeWithPolicy(policy));
      opened = opening.use(await openBrowser(kind, kind === "firefox" ? { home } : { own: true }));
    });
    afterAll(() => opening.disposeAsync());

    const report = () => opened.extension.ask("getSettings", null);
    const change = (wanted: SettingsChange) => opened.extension.ask("changeSettings", wanted);
    const own = async () => (await opened.extension.ask("listFactSets", null)).sets.filter((set) => set.own);

    test("comes into what is open as soon as the browser hands it over, with its fact sets", async ({ skip }) => {
      const { page, tabId } = await opened.openPage(news);
      const found = async () => {
        const { mentions, figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
        return [...mentions.map(({ entity }) => entity), ...figures.map(({ fact }) => fact)];
      };
      if (kind === "chromium") {
        await expect.poll(found).toEqual(["nso-group"]);
        isHandedOver = await setChromiumPolicy(opened.browser, opened.extension.id, policy);
        skip(!isHandedOver, "This browser has no page for policies.");
      }
      await expect.poll(found).toEqual(story);
      await page.close();
    });

    test("costs only what is faulty in it, locks by name, and is the default of the rest", async ({ skip }) => {
      skip(!isHandedOver);
      await stopBackground(opened);
      const { settings, policy: told } = await report();
      expect(settings).toMatchObject({ theme: "dark", dwell: 300, sitesOff: ["intranet.example"], density: "section" });
      expect(told?.locked.toSorted()).toEqual(["factSets", "sitesAlways", "sitesOff", "theme"]);
      expect(told?.faults).toHaveLength(3);
      const theme: SettingsChange = { type: "set", values: { theme: "light" } };
      expect(await change(theme)).toEqual({ ok: false, why: "locked", locked: ["theme"] });
      const sites: SettingsChange = { type: "sites", hosts: ["intranet.example"], to: "on" };
      expect(await change(sites)).toMatchObject({ ok: false, why: "locked", locked: ["sitesOff", "sitesAlways"] });
      expect(await change({ type: "set", values: { dwell: 700 } })).toMatchObject({ ok: true, now: { dwell: 700 } });
      const backup = await opened.extension.ask("backUpSettings", null);
      expect(JSON.parse(backup)).toMatchObject({ changed: { dwell: 700 } });
      expect(await change({ type: "replace", changed: {} })).toMatchObject({ ok: true, now: { dwell: 300 } });
      const other = backup.replace('"dwell"', '"theme": "light", "dwell"');
      const restored = await opened.extension.ask("restoreSettings", { text: other });
      expect(restored).toMatchObject({ ok: true, now: { dwell: 700, theme: "dark" }, kept: ["theme"] });
    });

    test("keeps its fact sets on and there where they are locked", async ({ skip }) => {
      skip(!isHandedOver);
      const off = await change({ type: "sets", ids: [id], on: false });
      expect(off).toEqual({ ok: false, why: "locked", locked: ["factSets"] });
      const removed = await opened.extension.ask("removeFactSet", { id, removed: true });
      expect(removed).toEqual({ ok: false, why: "locked" });
      expect(await own()).toMatchObject([{ id, own: { fromPolicy: true } }]);
      const { refused } = await opened.extension.ask("listFactSets", null);
      expect(refused).toMatchObject([{ place: 2, refusal: { why: "mistakes", count: 1 } }]);
    });

    // How a policy reaches the background differs, and is tested in both; the page shows what the background says.
    testAlike(kind)("is shown in the settings: what is locked, and what to mend", async ({ skip }) => {
      skip(!isHandedOver);
      await showOwnPage(opened, "options.html", ".faults");
      const { page } = opened.extension;
      const enabled = (selector: string) => page.$$eval(selector, (all) => all.map((one) => one.matches(":enabled")));
      expect(await enabled("[name=theme]")).toEqual([false, false, false, false]);
      expect(await enabled("[name=density]")).toEqual([true, true, true]);
      expect(await enabled(".sites-form textarea, [aria-labelledby=sites] .rows button")).toEqual([false, false]);
      expect(await enabled(".set [type=checkbox]")).toEqual([true, false]);
      const texts = (selector: string) =>
        page.$$eval(selector, (all) => all.map((one) => one.textContent.replaceAll(/[\u2068\u2069]/g, "")));
      expect((await texts(".faults li")).toSorted()).toEqual([
        "colour: there is no setting of this name. Correct the name or take it out.",
        "density: “often” can't be used. Use one of these: page, section, every.",
        "sitesOff: “not a site” isn't a site. Write a host such as example.org.",
      ]);
      const [, ofPolicy, refused] = await texts(".set");
      expect(ofPolicy).toMatch(/From your organisation.*Set by your organisation\./s);
      expect(ofPolicy).not.toContain("Remove");
      expect(refused).toMatch(/Fact set 2 of your organisation isn't used.*niemand/s);
    });

    test("is taken from the files for administrators", async ({ skip }) => {
      skip(!isHandedOver);
      if (kind === "firefox") {
        expect(await takeFirefoxPolicies(opened.browser, policiesJson.policies["3rdparty"])).toBe(true);
        await opened.update();
      } else await setChromiumPolicy(opened.browser, opened.extension.id, example);
      await expect.poll(async () => (await report()).settings.sitesOff).toEqual(["intranet.example.org"]);
      const { policy: told } = await report();
      expect(told?.given.toSorted()).toEqual(["dwell", "sitesOff", "theme"]);
      expect(told?.faults).toEqual([]);
      // Of the set they hold its place alone.
      const refused = async () => (await opened.extension.ask("listFactSets", null)).refused;
      await expect.poll(refused).toMatchObject([{ place: 1, refusal: { why: "not-json" } }]);
    });

    test("without locks leaves the choice to the person, and taken away leaves nothing of its own", async ({
      skip,
    }) => {
      skip(!isHandedOver || kind === "firefox", "Firefox reads a policy when it starts.");
      const set = (values: object) => setChromiumPolicy(opened.browser, opened.extension.id, { ...values });
      await set({ factSets: [parts] });
      await expect.poll(async () => (await report()).policy).toBeUndefined();
      expect((await report()).settings).toMatchObject({ theme: "light", dwell: 700, sitesOff: [] });
      expect(await opened.extension.ask("removeFactSet", { id, removed: true })).toEqual({ ok: true });
      expect(await own()).toEqual([]);
      await opened.extension.ask("removeFactSet", { id, removed: false });
      expect(await own()).toHaveLength(1);
      await set({});
      await expect.poll(own).toEqual([]);
      await expect.poll(() => opened.extension.page.$$eval(".set", (all) => all.length)).toBe(1);
    });
  });
});
