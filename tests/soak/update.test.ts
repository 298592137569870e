import { expect, test } from "vitest";

import type { NotebookChange, NotebookItem } from "../../src/desk/notebook/item.ts";
import type { SetAside } from "../../src/settings/report.ts";
import type { SettingsChange } from "../../src/settings/change.ts";
import { ensureBuilt } from "../../scripts/setup/build.ts";
import { demo } from "../e2e/pages/test-pages.ts";
import { openBrowser, type OpenedBrowser } from "../e2e/browser/open-browser.ts";
import { browsers } from "../e2e/browser/browser-fixture.ts";
import { untilShown } from "../e2e/browser/until.ts";
import { pasteSet } from "../e2e/own-pages/import-sets.ts";
import { showOwnPage } from "../e2e/own-pages/show-own-page.ts";
import { file, news, newer as wells, story } from "../e2e/pages/wells.ts";
import { stopBackground } from "../e2e/browser/stop-background.ts";
import { sampleItems } from "../unit/desk/sample-notebook.ts";
import { buildOfCommit, hasCommit } from "./build-of-commit.ts";

interface Version {
  commit: string;
  what: string;
  /** Whether it has sets of one's own, a list and notes. */
  own: boolean;
  /** What it calls the style of marks. */
  style: "look" | "markStyle";
}

const versions: Version[] = [
  { commit: "205e24a", what: "before settings had a journal", own: false, style: "look" },
  { commit: "0c495ba", what: "before there were packages, sets of one's own and notes", own: false, style: "look" },
  { commit: "5364cdd", what: "before the style of marks had its name", own: true, style: "look" },
  { commit: "cb69f2dd", what: "before Firefox had settings in a database", own: true, style: "markStyle" },
];

const changesFor = (style: Version["style"]): SettingsChange[] => [
  { type: "set", values: { density: "every", [style]: "tint", dwell: 700, theme: "dark" } },
  { type: "sites", hosts: ["off.example"], to: "off" },
  { type: "sites", hosts: ["always.example"], to: "always" },
  { type: "hide", entity: "pegasus", hidden: true },
  { type: "hide", entity: "deca", host: "some.example", hidden: true },
];

/** What an earlier one could not read. */
const aside: SetAside = { date: "2026-11-01T08:00:00.000Z", unread: ["dwell"], stored: { dwell: "soon" } };

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

const [first, second] = sampleItems as [NotebookItem, NotebookItem];

/** Puts two things on the list, one with a note, and adds a set. */
async function addOwn(opened: OpenedBrowser): Promise<void> {
  const { page, tabId } = await opened.openPage(demo);
  const change = (one: NotebookChange) => opened.extension.ask("changeNotebook", { tabId, change: one });
  const at = "2026-11-27T08:00:00.000Z";
  for (const { key, subject } of [first, second])
    expect(await change({ type: "list", key, subject, at })).toMatchObject({ ok: true });
  const noted = { key: first.key, subject: first.subject, text: "ask them again" };
  expect(await change({ type: "note", ...noted, at })).toMatchObject({ ok: true });
  await page.close();
  await showOwnPage(opened, "options.html", ".drop input");
  await pasteSet(opened.extension.page, file.toString());
  await untilShown(opened.extension.page, ".import .main");
  await opened.extension.page.$eval(".import .main", (button) => (button as HTMLElement).click());
  await expect.poll(async () => (await ownIn(opened)).found).toEqual(story);
}

/** The list, the notes, the sets, and what these find. */
async function ownIn(opened: OpenedBrowser) {
  const { page, tabId } = await opened.openPage(news);
  const { mentions, figures } = await opened.extension.ask("reportPage", { tabId, toEnd: true });
  const { items, setAside } = await opened.extension.ask("getNotebook", { tabId });
  const { sets } = await opened.extension.ask("listFactSets", null);
  await page.close();
  return {
    items: items.map(({ key, note, listed }) => ({ key, note: note?.text, listed })),
    setAside,
    // The bundled one is that of the version.
    sets: sets.flatMap(({ id, version }) => (id === wells.id ? `${id} ${version}` : [])),
    found: [...mentions.map(({ entity }) => entity), ...figures.map(({ fact }) => fact)],
  };
}

const inOldPlace = ({ extension }: OpenedBrowser) =>
  extension.page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));

test.for(browsers.flatMap((browser) => versions.map((version) => ({ ...browser, ...version }))))(
  "an update from $commit, $what, keeps all that was stored, in $kind",
  { timeout: 15 * 60_000 },
  async ({ kind, missing, commit, own, style }, { skip }) => {
    skip(missing, "the browser is missing");
    skip(!hasCommit(commit), `the history of this copy has no commit ${commit}`);
    await using opened = await openBrowser(kind, { own: true, build: buildOfCommit(commit, kind) });
    const { id } = opened.extension;
    if (own) await addOwn(opened);
    const ownBefore = own && (await ownIn(opened));
    for (const change of changesFor(style))
      expect(await opened.extension.ask("changeSettings", change)).toMatchObject({ ok: true });
    // It is that version that has stored them.
    expect((await opened.extension.ask("getSettings", null)).settings).toHaveProperty(style, "tint");
    await opened.extension.page.evaluate((one) => chrome.storage.local.set({ "settings-set-aside": [one] }), aside);
    const before = await marked(opened);
    expect(before).toContain("nso-group");
    expect(before).not.toContain("pegasus");

    await opened.update(await ensureBuilt(kind === "firefox" ? "firefox" : "chrome"));
    expect(opened.extension.id).toBe(id);
    for (const _ of ["as it starts", "from what is stored"]) {
      const { settings, setAside } = await opened.extension.ask("getSettings", null);
      expect(settings).toMatchObject(kept);
      expect(setAside).toEqual([aside]);
      if (own) expect(await ownIn(opened)).toEqual(ownBefore);
      await stopBackground(opened);
    }
    // There a page's process could read them.
    if (kind === "firefox") expect(await inOldPlace(opened)).toEqual([]);
    const after = await marked(opened);
    expect(after).toContain("nso-group");
    expect(after).not.toContain("pegasus");
    const scripts = await opened.extension.page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.flatMap(({ matches }) => matches)).toContainEqual(expect.stringContaining("always.example"));
  },
);
