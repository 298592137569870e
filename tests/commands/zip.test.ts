import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { welcomePage } from "../../scripts/browsers/extension.ts";
import { launchBrowser } from "../../scripts/browsers/launch.ts";
import { servePages } from "../../scripts/pages/serve.ts";
import { root } from "../../scripts/root.ts";
import { TARGETS } from "../../scripts/setup/build.ts";
import { freshProfile } from "../e2e/browser/firefox-profile.ts";
import { found } from "../e2e/browser/open-browser.ts";
import { browsers } from "../e2e/browser/browser-fixture.ts";
import { shortNews } from "../e2e/pages/test-pages.ts";
import { paintedTexts } from "../e2e/torture/painted-texts.ts";
import { unpack } from "./unpack.ts";
import { runScript, type ScriptResult } from "./run-script.ts";

const { name, version, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const zipOf = (what: string, folder = root): string =>
  join(folder, ".output", "packages", `${name}-${version}-${what}.zip`);
const read = (file: string): Record<string, Uint8Array> => unzipSync(readFileSync(file));
const json = (bytes: Uint8Array | undefined) => JSON.parse(Buffer.from(bytes ?? []).toString());
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
const targets = Object.keys(TARGETS);

describe("npm run zip", () => {
  let result: ScriptResult;
  const folders: string[] = [];
  beforeAll(async () => {
    result = await runScript("zip", [], root);
  });
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  test("writes a package for each store and the sources, and prints the hash of each", () => {
    expect([result.status, result.stdout.trim().split("\n").length]).toEqual([0, targets.length + 1]);
    const folder = dirname(zipOf("chrome"));
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
    expect(sums).toHaveLength(targets.length + 1);
    for (const line of sums) {
      const [sum, file] = line.split("  ");
      expect(
        createHash("sha256")
          .update(readFileSync(join(folder, file!)))
          .digest("hex"),
      ).toBe(sum);
      expect(result.stdout).toContain(sum);
    }
  });

  test.for(targets)("the package for %s has what a store wants, and nothing else", (target) => {
    const files = read(zipOf(target));
    expect(json(files["manifest.json"])).toMatchObject({ manifest_version: 3, version });
    const licenses = text(files["licenses.txt"]);
    for (const shipped of [name, ...Object.keys(dependencies)]) expect(licenses).toContain(`${shipped} `);
    const kinds = Object.keys(files).map((path) => path.replace(/^.*\./, ""));
    expect([...new Set(kinds)].toSorted()).toEqual(["css", "html", "js", "json", "png", "txt"]);
  });

  test("the bill of materials names each run-time package with its version and hash", () => {
    const bill = json(readFileSync(zipOf("bill-of-materials").replace(/zip$/, "cdx.json")));
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name, version } } });
    const listed: { name: string; version: string; hashes: { alg: string }[] }[] = bill.components;
    for (const [dependency, locked] of Object.entries(dependencies))
      expect(listed.find((one) => one.name === dependency)).toMatchObject({
        version: locked,
        hashes: [{ alg: "SHA-512" }],
      });
    // Few enough to be known one by one.
    expect(listed.length).toBeLessThan(20);
  });

  test("a browser that it is not built for is refused with those that there are", async () => {
    const { status, stderr } = await runScript("zip", ["netscape"], root);
    expect([status, stderr]).toEqual([
      1,
      'There is no browser "netscape". There are: chrome, edge, firefox, safari.\n',
    ]);
  });

  describe.for(browsers)("in $kind", ({ kind, missing }) => {
    test.skipIf(missing)("the package is installed and marks a page", async () => {
      await using server = await servePages();
      const profile = kind === "firefox" ? await freshProfile(found.firefox!) : undefined;
      const browser = await launchBrowser(kind, found[kind]!, { headless: true, ...(profile && { profile }) });
      try {
        // Chromium takes a folder, Firefox the package itself.
        const folder = kind === "chromium" ? unpack(zipOf("chrome")) : undefined;
        if (folder !== undefined) folders.push(folder);
        const id = await browser.installExtension(folder ?? zipOf("firefox"));
        // It opens by itself, and would come before the page.
        if (folder !== undefined) await welcomePage(browser, id);
        const page = await browser.newPage();
        await page.goto(server.add(shortNews));
        await page.bringToFront();
        await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toContain("NSO Group");
      } finally {
        await browser.close();
      }
    });
  });
});
