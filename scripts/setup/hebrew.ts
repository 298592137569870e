import { globSync, realpathSync } from "node:fs";
import { dirname } from "node:path";

import type { BrowserKind, FoundBrowser } from "../browsers/find.ts";
import { root } from "../root.ts";
import { Refusal } from "../run-command.ts";
import { installPackages, mayInstallPackages } from "./apt.ts";
import { ensureBrowser } from "./browser.ts";
import { withLock } from "./lock.mjs";

/** Debian's packages with the languages of its browsers. Downloaded Chromes bring all of theirs. */
const PACKAGES: Record<BrowserKind, string> = { chromium: "chromium-l10n", firefox: "firefox-esr-l10n-he" };

/** Debian starts its browsers by scripts in /usr/bin; this is where they are. */
const DEBIAN_FOLDER: Record<BrowserKind, string> = { chromium: "/usr/lib/chromium", firefox: "/usr/lib/firefox-esr" };

/** Where a browser has its languages, in its own folder. */
const LANGUAGE_FILE: Record<BrowserKind, string> = {
  chromium: "locales/he.pak",
  firefox: "{browser,distribution}/extensions/langpack-he@*.xpi",
};

/** Whether this browser has a Hebrew interface. Known for Linux only. */
export function speaksHebrew(kind: BrowserKind, { path }: FoundBrowser): boolean {
  const folders = [dirname(realpathSync(path)), ...(dirname(path) === "/usr/bin" ? [DEBIAN_FOLDER[kind]] : [])];
  return folders.some((folder) => globSync(LANGUAGE_FILE[kind], { cwd: folder }).length > 0);
}

/** Makes sure that the browser has a Hebrew interface. Throws a Refusal that says what to install. */
export async function ensureHebrew(kind: BrowserKind): Promise<void> {
  const found = await ensureBrowser(kind);
  if (speaksHebrew(kind, found)) return;
  const name = PACKAGES[kind];
  await withLock(root, `browser ${kind}`, () => {
    if (!speaksHebrew(kind, found) && mayInstallPackages()) installPackages(`${found.name} has no Hebrew`, [name]);
  });
  if (speaksHebrew(kind, found)) return;
  throw new Refusal(`${found.name} is without Hebrew. Install it (on Debian: apt-get install ${name}), and try again.`);
}
