import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from "@puppeteer/browsers";

import { downloadFolder } from "../browsers/candidates.ts";
import { find, MINIMUM_VERSION, type BrowserKind, type FoundBrowser } from "../browsers/find.ts";
import { root } from "../root.ts";
import { Refusal } from "../run-command.ts";
import { installPackages, isDebian, isRoot } from "./apt.ts";
import { planBrowser, type WayToBrowser } from "./browser-plan.ts";
import { withLock } from "./lock.mjs";

const KINDS = {
  chromium: {
    name: "Chrome, Chromium or Edge",
    packages: ["chromium", "chromium-l10n"],
    download: Browser.CHROME,
    variable: "CHROME_PATH",
  },
  firefox: {
    name: "Firefox",
    packages: ["firefox-esr", "firefox-esr-l10n-he"],
    download: Browser.FIREFOX,
    variable: "FIREFOX_PATH",
  },
};

/** The installed browser, or else installs one. Throws a Refusal that says what to install. */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  return find(kind) ?? (await withLock(root, `browser ${kind}`, () => find(kind) ?? installBrowser(kind)));
}

async function installBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const platform = detectBrowserPlatform();
  const plan = planBrowser({ debian: isDebian(), root: isRoot(), downloadable: platform !== undefined });
  for (const way of plan) {
    try {
      await ways[way](kind);
    } catch (error) {
      console.error(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const found = find(kind);
    if (found !== undefined) return found;
  }
  const { name, packages, variable } = KINDS[kind];
  throw new Refusal(
    `${name} ${MINIMUM_VERSION[kind]} or newer is needed, and was not found. Install it (on Debian: apt-get install ` +
      `${packages.join(" ")}), or name its path in ${variable}, and try again. A snap does not count.`,
  );
}

const ways: Record<WayToBrowser, (kind: BrowserKind) => void | Promise<void>> = { apt, download };

function apt(kind: BrowserKind): void {
  const { name, packages } = KINDS[kind];
  installPackages(`No ${name} found`, packages);
}

async function download(kind: BrowserKind): Promise<void> {
  const { name, download: browser } = KINDS[kind];
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error("There is no download for this machine.");
  const cacheDir = downloadFolder(process.env);
  console.error(`No ${name} found: downloading one to ${cacheDir} (puppeteer's browser tool) …`);
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
  // The system libraries that the browser needs can be had only as root, and are offered only for Chrome.
  const installDeps = browser === Browser.CHROME && process.platform === "linux" && isRoot();
  await install({ browser, platform, buildId, cacheDir, installDeps });
}
