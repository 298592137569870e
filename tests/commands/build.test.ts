import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

import { ensureBuilt, type Target } from "../../scripts/setup/build.ts";

const targets: Target[] = ["chrome", "firefox"];

/** Bytes that a page script may have: it is paid on every page, on coverage, where a name is, or where a card is wanted. */
const budgets = { "gate.js": 3072, "prefilter.js": 10_520, "reader.js": 51_968, "card.js": 61_440 };

/** Paid on every page too, in Firefox alone: only there a page must be kept from events in the card. */
const guardBudget = 1024;

/** Words that stand in the built file where a library does. */
const traces = {
  "webextension-polyfill": /webextension-polyfill|The message port closed before a response was received/,
  zod: /ZodError|invalid_union|_zod\b/,
};

/** What would be a request. The extension makes none. */
const requests = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;

const privacy = readFileSync("PRIVACY.md", "utf8");

/** The rows of a paper's table, by the head of its first column; without code marks. */
function tableOf(paper: string, head: string): string[][] {
  const lines = paper.split("\n");
  const first = lines.findIndex((line) => line.startsWith(`| ${head} |`)) + 2;
  const after = lines.slice(first);
  return after
    .slice(
      0,
      after.findIndex((line) => !line.startsWith("|")),
    )
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim().replaceAll("`", ""))
        .slice(1, -1),
    );
}

test("the privacy paper names each page script with the bytes that it may have", () => {
  const told = tableOf(privacy, "script").map(([name, , bytes]) => [name, Number(bytes)]);
  expect(Object.fromEntries(told)).toEqual({ ...budgets, "event-shield.js": guardBudget });
});

describe.for(targets)("the build for %s", (target) => {
  let folder: string;
  beforeAll(async () => {
    folder = await ensureBuilt(target);
  });
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  test.for(Object.entries(budgets))("%s is at most %i bytes", ([name, bytes]) => {
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(bytes);
  });

  test("the guard is Firefox's alone, stands first, and is at most 1 kB", () => {
    const { content_scripts: scripts }: { content_scripts: object[] } = JSON.parse(read("manifest.json"));
    expect(existsSync(join(folder, "event-shield.js"))).toBe(target === "firefox");
    expect(scripts).toHaveLength(target === "firefox" ? 2 : 1);
    const everywhere = tableOf(privacy, "script").flatMap(([name, where]) =>
      where!.startsWith("every page") ? [name!] : [],
    );
    expect(everywhere).toEqual(["event-shield.js", "gate.js"]);
    expect(/explicitOriginalTarget/.test(read("card.js"))).toBe(target === "firefox");
    if (target !== "firefox") return;
    expect(scripts[0]).toMatchObject({ js: ["event-shield.js"], run_at: "document_start" });
    expect(statSync(join(folder, "event-shield.js")).size).toBeLessThanOrEqual(guardBudget);
  });

  test.for(
    Object.keys(budgets).flatMap((name) =>
      Object.entries(traces).map(([library, trace]) => ({ name, library, trace })),
    ),
  )("$name is without $library", ({ name, trace }) => {
    expect(read(name)).not.toMatch(trace);
  });

  test("the background has both, so the traces are what they are taken for", () => {
    for (const trace of Object.values(traces)) expect(read("background.js")).toMatch(trace);
  });

  test("the background is in ASCII, which Chromium decodes fastest at each of its starts", () => {
    expect(/[^\0-\x7f]/.exec(read("background.js"))?.[0]).toBeUndefined();
  });

  test("the user guide is in it, in each language that it is written in, with its pictures", () => {
    const guides = globSync("docs/guide/*.md").map((file) => file.slice(file.lastIndexOf("/") + 1, -".md".length));
    expect(guides).toEqual(expect.arrayContaining(["en", "he"]));
    for (const language of guides) {
      const page = read(join("help", `${language}.html`));
      const named = Array.from(page.matchAll(/(?:src|href)="([^"]+)"/g), ([, address]) => address!);
      expect(named.length).toBeGreaterThan(2);
      for (const address of named)
        expect(existsSync(join(folder, address.startsWith("/") ? "" : "help", address)), address).toBe(true);
      expect(page).not.toMatch(/<script|style=/);
      // A page without a script follows the system by this alone.
      expect(page).toContain('<meta name="color-scheme" content="light dark">');
    }
    const locales = globSync("assets/locales/*.yml").map(
      (file) => /^ {2}guide: (\w+)$/m.exec(readFileSync(file, "utf8"))?.[1],
    );
    expect(guides).toEqual(expect.arrayContaining(locales));
  });

  test("no script asks for anything from outside", () => {
    const scripts = globSync("**/*.js", { cwd: folder });
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((name) => requests.test(read(name)))).toEqual([]);
  });

  test("the manifest asks for what is used, and gives pages nothing", () => {
    const manifest: Record<string, unknown> = JSON.parse(read("manifest.json"));
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
    expect(manifest).toMatchObject({
      manifest_version: 3,
      // Firefox has its sidebar without asking.
      permissions: ["activeTab", "contextMenus", "scripting", "storage", ...(target === "chrome" ? ["sidePanel"] : [])],
      host_permissions: ["http://*/*", "https://*/*"],
    });
    expect(manifest).not.toHaveProperty("optional_permissions");
    const told = tableOf(privacy, "permission").map(([name]) => name);
    expect(told).toEqual(expect.arrayContaining(manifest["permissions"] as string[]));
    expect(told.filter((name) => name!.startsWith("access"))).toHaveLength(1);
    expect(told).toHaveLength(6);
    // That it runs in Firefox for Android, too.
    if (target === "firefox") expect(manifest).toHaveProperty("browser_specific_settings.gecko_android");
  });
});
