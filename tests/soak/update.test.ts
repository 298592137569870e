import { expect, test } from "vitest";

import type { SettingsChange } from "../../src/settings/change.ts";
import { ensureBuilt } from "../../scripts/setup/build.ts";
import { demo } from "../e2e/pages/test-pages.ts";
import { browsers, openBrowser, type OpenedBrowser } from "../e2e/browser/open-browser.ts";
import { stopBackground } from "../e2e/browser/stop-background.ts";
import { buildOfCommit, hasCommit } from "./build-of-commit.ts";

/** The last version before settings had a journal, notes or sets of one's own. */
const BEFORE = "205e24a";

/** As that version takes them: the style of marks had another name. */
const changes = [
  { type: "set", values: { density: "every", look: "tint", dwell: 700, theme: "dark" } },
  { type: "sites", hosts: ["off.example"], to: "off" },
  { type: "sites", hosts: ["always.example"], to: "always" },
  { type: "hide", entity: "pegasus", hidden: true },
  { type: "hide", entity: "deca", host: "some.example", hidden: true },
] as unknown as SettingsChange[];

const kept = {
  density: "every",
  markStyle: "tint",
  dwell: 700,
  theme: "dark",
  sitesOff: ["off.example"],
  sitesAlways: ["always.example"],
  hidden: ["pegasus"],
  hiddenOn: { "some.example": ["deca"] },
};

/** What is marked on a page of the story. */
async function marked(opened: OpenedBrowser): Promise<Set<string>> {
  const { page, tabId } = await opened.openPage(demo);
  const { mentions } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
  await page.close();
  return new Set(mentions.flatMap((mention) => (mention.marked ? mention.entity : [])));
}

test.for(browsers)(
  "an update from an early version keeps settings, hidden names and sites, in $kind",
  { timeout: 15 * 60_000 },
  async ({ kind, missing }, { skip }) => {
    skip(missing, "the browser is missing");
    skip(!hasCommit(BEFORE), `the history of this copy has no commit ${BEFORE}`);
    await using opened = await openBrowser(kind, { own: true, build: buildOfCommit(BEFORE, kind) });
    const { id } = opened.extension;
    for (const change of changes)
      expect(await opened.extension.ask("changeSettings", change)).toMatchObject({ ok: true });
    // It is that version that has stored them.
    expect((await opened.extension.ask("getSettings", null)).settings).toHaveProperty("look", "tint");
    const before = await marked(opened);
    expect(before).toContain("nso-group");
    expect(before).not.toContain("pegasus");

    await opened.update(await ensureBuilt(kind === "firefox" ? "firefox" : "chrome"));
    expect(opened.extension.id).toBe(id);
    for (const _ of ["as it starts", "from what is stored"]) {
      const { settings, setAside } = await opened.extension.ask("getSettings", null);
      expect(settings).toMatchObject(kept);
      expect(setAside).toEqual([]);
      await stopBackground(opened);
    }
    const after = await marked(opened);
    expect(after).toContain("nso-group");
    expect(after).not.toContain("pegasus");
    const scripts = await opened.extension.page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.flatMap(({ matches }) => matches)).toContainEqual(expect.stringContaining("always.example"));
  },
);
