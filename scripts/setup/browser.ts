import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from "@puppeteer/browsers";

import { downloadFolder } from "../browsers/candidates.ts";
import { find, MINIMUM_VERSION, type BrowserKind, type FoundBrowser } from "../browsers/find.ts";
import { root } from "../root.ts";
import { Refusal } from "../run-command.ts";
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
    packages: ["firefox-esr"],
    download: Browser.FIREFOX,
    variable: "FIREFOX_PATH",
  },
};

/** The installed browser, or one that is installed now. Throws a Refusal that says what to install. */
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
  console.error(`No ${name} found: installing it (apt-get install ${packages.join(" ")}) …`);
  const options = {
    // Its words go to stderr: stdout is for what the command finds.
    stdio: ["ignore", 2, 2] as ["ignore", number, number],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  execFileSync("apt-get", ["update", "-qq"], options);
  execFileSync("apt-get", ["install", "-y", "-qq", ...packages], options);
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

const isRoot = (): boolean => process.getuid?.() === 0;

function isDebian(): boolean {
  const file = "/etc/os-release";
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, "utf8"));
}
