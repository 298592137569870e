import { copyFileSync, cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build, type Rolldown } from "vite";

import type { BrowserKind } from "../../scripts/browsers/find.ts";
import { pageSettings } from "../../src/settings/sites.ts";
import { settingsSchema } from "../../src/settings/schema.ts";
import { compiledSets, sixtyAliases } from "./alias-sets.ts";

const scripts = fileURLToPath(new URL("scripts", import.meta.url));
const markJs = fileURLToPath(import.meta.resolve("mark.js/dist/mark.es6.min.js"));
const pages = "http://127.0.0.1/*";

/** Pages whose name begins so get these as content scripts. */
const contentScripts = { empty: ["empty.js"], gate: ["gate.js"], everywhere: ["verdict.js", "prefilter.js"] };

/**
 * Makes an extension of the built page scripts, byte for byte, and a page of the bench's own in the place of the
 * background: so that the scripts can be given 60, 1,000 or 10,000 aliases.
 */
export async function makeBenchExtension(kind: BrowserKind, built: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-bench-"));
  cpSync(scripts, folder, { recursive: true });
  for (const name of ["gate.js", "prefilter.js", "reader.js"]) copyFileSync(join(built, name), join(folder, name));
  copyFileSync(markJs, join(folder, "mark.js"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("matcher.js", await (matcher ??= bundleMatcher()));
  write("control.html", "<!doctype html><title>Control</title><script type=module src=control.js></script>");
  write("starts.json", (starts ??= writeStarts()));
  // Firefox lets no tool navigate to an extension's page: it is led there in the tab in front.
  write("opener.js", 'chrome.tabs.update({ url: chrome.runtime.getURL("control.html") });');
  write("manifest.json", JSON.stringify(manifestFor(kind)));
  return folder;
}

/** The last one is measured. */
const timed = (js: string[]): string[] => [...js.slice(0, -1), "before.js", js.at(-1)!, "after.js"];

function manifestFor(kind: BrowserKind): object {
  return {
    manifest_version: 3,
    name: "Sidelight’s bench",
    version: "1",
    permissions: ["scripting", "tabs"],
    host_permissions: [pages],
    content_scripts: Object.entries(contentScripts).map(([name, js]) => ({
      matches: [`http://127.0.0.1/*/${name}~*`],
      js: kind === "firefox" ? timed(js) : js,
      run_at: "document_idle",
    })),
    ...(kind === "firefox" && {
      background: { scripts: ["opener.js"] },
      browser_specific_settings: { gecko: { id: "bench@sidelight.example" } },
    }),
  };
}

// Both take seconds, and each section of a run makes an extension of its own.
let matcher: Promise<string> | undefined;
let starts: string | undefined;

function writeStarts(): string {
  const settings = pageSettings(settingsSchema.parse({}), "127.0.0.1");
  return JSON.stringify({ settings, tables: compiledSets(), aliases: sixtyAliases() });
}

/** What the background decides with. */
async function bundleMatcher(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL("../../src/mentions/decide/page-matcher.ts", import.meta.url)),
        formats: ["es"],
      },
    },
  });
  const [bundle] = built as Rolldown.RolldownOutput[];
  return bundle!.output[0].code;
}
