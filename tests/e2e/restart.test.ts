import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import { sampleItems } from "../unit/desk/sample-notebook.ts";
import { freshProfile } from "./browser/firefox-profile.ts";
import { found, openBrowser, type OpenedBrowser } from "./browser/open-browser.ts";
import { browsers } from "./browser/browser-fixture.ts";
import { untilShown } from "./browser/until.ts";
import { pasteSet } from "./own-pages/import-sets.ts";
import { showOwnPage } from "./own-pages/show-own-page.ts";
import { file, news, story } from "./pages/wells.ts";

const [first, second] = sampleItems as [(typeof sampleItems)[0], (typeof sampleItems)[0]];
const at = (minute: number) => `2026-11-27T08:0${minute}:00.000Z`;

/** In ms, on a busy machine. */
const TWO_STARTS = 120_000;

/** What is kept: the list and the notes, a setting, the sets, and what they find on a page. */
async function kept(opened: OpenedBrowser) {
  const { extension } = opened;
  const { page, tabId } = await opened.openPage(news);
  const { mentions, figures } = await extension.ask("reportPage", { tabId, toEnd: true });
  const { items } = await extension.ask("getNotebook", { tabId });
  const { sets } = await extension.ask("listFactSets", null);
  await page.close();
  return {
    items: items.map(({ key, listed, note }) => ({ key, listed, note })),
    density: (await extension.ask("getSettings", null)).settings.density,
    sets: sets.map(({ id, version }) => `${id} ${version}`),
    found: [...mentions.map(({ entity }) => entity), ...figures.map(({ fact }) => fact)],
  };
}

async function change(opened: OpenedBrowser): Promise<void> {
  const { extension } = opened;
  const { tabId } = await opened.openPage(news);
  const notebook = (one: Parameters<typeof extension.ask<"changeNotebook">>[1]["change"]) =>
    extension.ask("changeNotebook", { tabId, change: one });
  for (const [minute, { key, subject }] of [first, second].entries())
    await notebook({ type: "list", key, subject, at: at(minute) });
  await notebook({ type: "note", key: first.key, subject: first.subject, text: "ask them again", at: at(5) });
  await extension.ask("changeSettings", { type: "set", values: { density: "every" } });
  await showOwnPage(opened, "options.html", ".drop input");
  await pasteSet(extension.page, file.toString());
  await untilShown(extension.page, ".import .main");
  await extension.page.$eval(".import .main", (button) => (button as HTMLElement).click());
  await expect.poll(async () => (await kept(opened)).found).toEqual(story);
}

/** As a person has it who lets Firefox never remember history: its background can open no database. */
const neverRemembers = { "browser.privatebrowsing.autostart": true };

test.for(browsers)(
  "list, notes, settings and sets are there when $kind starts again",
  { timeout: TWO_STARTS },
  async ({ kind, missing }, { skip }) => {
    skip(missing);
    const profile =
      kind === "firefox" ? await freshProfile(found.firefox!) : mkdtempSync(join(tmpdir(), "sidelight-profile-"));
    // Puppeteer puts one that it finds back at the end, without the extension's storage in it.
    rmSync(join(profile, "prefs.js"), { force: true });
    try {
      let before;
      {
        await using opened = await openBrowser(kind, { profile });
        await change(opened);
        before = await kept(opened);
      }
      await using opened = await openBrowser(kind, { profile, again: true });
      const after = await kept(opened);
      expect(before.items).toMatchObject([{ key: first.key, note: { text: "ask them again" } }, { key: second.key }]);
      expect(before).toMatchObject({ density: "every", found: story });
      expect(after).toEqual(before);
    } finally {
      rmSync(profile, { recursive: true, maxRetries: 5 });
    }
  },
);

test.for(browsers.filter(({ kind }) => kind === "firefox"))(
  "settings are there when a Firefox that never remembers history starts again",
  { timeout: TWO_STARTS },
  async ({ kind, missing }, { skip }) => {
    skip(missing);
    const profile = await freshProfile(found.firefox!);
    rmSync(join(profile, "prefs.js"), { force: true });
    const options = { profile, startPrefs: neverRemembers, privateWindows: true };
    {
      await using opened = await openBrowser(kind, options);
      const every = { type: "set", values: { density: "every" } } as const;
      expect(await opened.extension.ask("changeSettings", every)).toMatchObject({ ok: true });
    }
    await using opened = await openBrowser(kind, { ...options, again: true });
    expect((await opened.extension.ask("getSettings", null)).settings.density).toBe("every");
  },
);
