import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

import { Browser, Cache, detectBrowserPlatform } from "@puppeteer/browsers";

/** Which browser: Chrome and Edge count as Chromium. */
export type BrowserKind = "chromium" | "firefox";

/** The parts of `process` that decide where to look. */
interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
}

/** A path in this variable comes first. */
const OVERRIDE = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" };

const COMMANDS = {
  chromium: ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable"],
  firefox: ["firefox", "firefox-esr"],
};

const MAC_APPS = {
  chromium: [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: ["Firefox.app/Contents/MacOS/firefox"],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe"],
};

const DOWNLOADED = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/** Paths of existing browsers of this kind, the preferred one first. They are not checked further. */
export function browserCandidates(kind: BrowserKind, { platform, env }: Machine): string[] {
  const override = env[OVERRIDE[kind]];
  return [
    ...(override === undefined || override === "" ? [] : [override]),
    ...(platform === "win32" ? windowsPaths(kind, env) : []),
    ...(platform === "darwin" ? macPaths(kind) : []),
    ...(platform === "win32" ? [] : onSearchPath(kind, env)),
    ...downloaded(kind, env),
  ].filter((path) => existsSync(path));
}

/** The folder of puppeteer's downloads, shared by all projects so that nothing is downloaded twice. */
export const downloadFolder = (env: NodeJS.ProcessEnv): string =>
  env["PUPPETEER_CACHE_DIR"] ?? join(homedir(), ".cache", "puppeteer");

function onSearchPath(kind: BrowserKind, env: NodeJS.ProcessEnv): string[] {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function macPaths(kind: BrowserKind): string[] {
  return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
    MAC_APPS[kind].map((app) => join(folder, app)),
  );
}

function windowsPaths(kind: BrowserKind, env: NodeJS.ProcessEnv): string[] {
  return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
    folder === undefined ? [] : WINDOWS_PROGRAMS[kind].map((program) => join(folder, program)),
  );
}

function downloaded(kind: BrowserKind, env: NodeJS.ProcessEnv): string[] {
  const platform = detectBrowserPlatform();
  return new Cache(downloadFolder(env))
    .getInstalledBrowsers()
    .filter((installed) => installed.browser === DOWNLOADED[kind] && installed.platform === platform)
    .map((installed) => installed.executablePath)
    .toReversed();
}
