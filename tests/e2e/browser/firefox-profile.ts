import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import type { FoundBrowser } from "../../../scripts/browsers/find.ts";
import { launchBrowser } from "../../../scripts/browsers/launch.ts";
import { root } from "../../../scripts/root.ts";
import { withLock } from "../../../scripts/setup/lock.mjs";
import { systemAccess } from "./firefox-internals.ts";
import { until } from "./until.ts";

/** Firefox's own scripts, compiled: it writes them soon after a start. */
const COMPILED = ["startupCache.8.little", "scriptCache.bin"];

/**
 * Lays out no tab strip and no toolbar: no test looks at them, and to style and paint them again for each tab and load
 * takes a third of what Firefox's own process does. Read where `windowStyles` is set.
 */
const WINDOW_STYLE = "#navigator-toolbox { display: none !important; }";

/** The preference by which Firefox reads the window's style from the profile. */
export const windowStyles = { "toolkit.legacyUserProfileCustomizations.stylesheets": true };

/**
 * A new profile for a Firefox, which goes with this process. It is a copy of one in which Firefox was started once, with
 * nothing in it but blank pages: in an empty folder Firefox compiles all its own scripts and makes all its databases
 * again, half of what its start costs.
 */
export async function freshProfile(found: FoundBrowser): Promise<string> {
  const started = await startedProfile(found);
  const profile = mkdtempSync(join(tmpdir(), "sidelight-firefox-"));
  // Locks name the process that has the folder.
  cpSync(started, profile, { recursive: true, filter: (file) => !/^(lock|\.parentlock)$/.test(basename(file)) });
  mkdirSync(join(profile, "chrome"));
  writeFileSync(join(profile, "chrome", "userChrome.css"), WINDOW_STYLE);
  process.once("exit", () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Made once for each version, by whichever process asks first. */
async function startedProfile(found: FoundBrowser): Promise<string> {
  const profile = join(root, ".cache", `firefox-${found.version}`);
  await withLock(root, "firefox profile", async () => {
    if (existsSync(profile)) return;
    const making = `${profile}.part`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    const browser = await launchBrowser("firefox", found, { headless: true, args: systemAccess, profile: making });
    const isCompiled = () => COMPILED.every((name) => existsSync(join(making, "startupCache", name)));
    // A Firefox that keeps them elsewhere starts as slowly as before.
    await until("compiled scripts of Firefox", async () => isCompiled()).catch(() => undefined);
    await browser.close();
    renameSync(making, profile);
  });
  return profile;
}
