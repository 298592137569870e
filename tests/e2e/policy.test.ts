import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { setChromiumPolicy } from "../../scripts/browsers/chromium-policy.ts";
import type { SettingsChange } from "../../src/settings/change.ts";
import { browsers, openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { homeWithPolicy } from "./browser/firefox-policy.ts";
import { stopBackground } from "./browser/stop-background.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { shortNews } from "./pages/test-pages.ts";

/** With two locks, a default, and three mistakes. */
const policy = {
  theme: "dark",
  dwell: 300,
  sitesOff: ["https://127.0.0.1/", "not a site"],
  density: "often",
  colour: "red",
  locked: ["theme", "sitesOff"],
};

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

    test("comes into what is open as soon as the browser hands it over", async ({ skip }) => {
      const { page, tabId } = await opened.openPage(shortNews);
      const state = async () => (await opened.extension.ask("reportPage", { tabId, toEnd: false })).state;
      if (kind === "chromium") {
        await expect.poll(state).toBe("read");
        isHandedOver = await setChromiumPolicy(opened.browser, opened.extension.id, policy);
        skip(!isHandedOver, "This browser has no page for policies.");
      }
      await expect.poll(state).toBe("off");
      await page.close();
    });

    test("costs only what is faulty in it, locks by name, and is the default of the rest", async ({ skip }) => {
      skip(!isHandedOver);
      await stopBackground(opened);
      const { settings, policy: told } = await report();
      expect(settings).toMatchObject({ theme: "dark", dwell: 300, sitesOff: ["127.0.0.1"], density: "section" });
      expect(told?.locked.toSorted()).toEqual(["sitesAlways", "sitesOff", "theme"]);
      expect(told?.faults).toHaveLength(3);
      const theme: SettingsChange = { type: "set", values: { theme: "light" } };
      expect(await change(theme)).toEqual({ ok: false, why: "locked", locked: ["theme"] });
      const sites: SettingsChange = { type: "sites", hosts: ["127.0.0.1"], to: "on" };
      expect(await change(sites)).toMatchObject({ ok: false, why: "locked", locked: ["sitesOff", "sitesAlways"] });
      expect(await change({ type: "set", values: { dwell: 700 } })).toMatchObject({ ok: true, now: { dwell: 700 } });
      const backup = await opened.extension.ask("backUpSettings", null);
      expect(JSON.parse(backup)).toMatchObject({ changed: { dwell: 700 } });
      expect(await change({ type: "replace", changed: {} })).toMatchObject({ ok: true, now: { dwell: 300 } });
      const other = backup.replace('"dwell"', '"theme": "light", "dwell"');
      const now = { dwell: 700, theme: "dark" };
      expect(await opened.extension.ask("restoreSettings", { text: other })).toMatchObject({
        ok: true,
        now,
        kept: ["theme"],
      });
    });

    test("is shown in the settings: what is locked, and what to mend", async ({ skip }) => {
      skip(!isHandedOver);
      await showOwnPage(opened, "options.html", ".faults");
      const { page } = opened.extension;
      const enabled = (selector: string) => page.$$eval(selector, (all) => all.map((one) => one.matches(":enabled")));
      expect(await enabled("[name=theme]")).toEqual([false, false, false, false]);
      expect(await enabled("[name=density]")).toEqual([true, true, true]);
      expect(await enabled(".sites-form textarea, [aria-labelledby=sites] .rows button")).toEqual([false, false]);
      const faults = await page.$$eval(".faults li", (all) => all.map((one) => one.textContent));
      expect(faults.map((fault) => fault.replaceAll(/[\u2068\u2069]/g, "")).toSorted()).toEqual([
        "colour: there is no setting of this name. Correct the name or take it out.",
        "density: “often” can't be used. Use one of these: page, section, every.",
        "sitesOff: “not a site” isn't a site. Write a host such as example.org.",
      ]);
    });

    test("that is taken away leaves the person's own choices", async ({ skip }) => {
      skip(!isHandedOver || kind === "firefox", "Firefox reads a policy when it starts.");
      await setChromiumPolicy(opened.browser, opened.extension.id, {});
      const { page } = opened.extension;
      await expect.poll(() => page.$(".faults")).toBeNull();
      const { settings, policy: told } = await report();
      expect(told).toBeUndefined();
      expect(settings).toMatchObject({ theme: "light", dwell: 700, sitesOff: [] });
    });
  });
});
