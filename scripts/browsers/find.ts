import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { basename, dirname } from "node:path";

import { browserCandidates, type BrowserKind } from "./candidates.ts";

export type { BrowserKind };

/** An installed browser that is new enough. */
export interface FoundBrowser {
  path: string;
  /** As it names itself: "Chromium", "Google Chrome", "Mozilla Firefox". */
  name: string;
  version: string;
}

/** The first versions with all that marks need (`::highlight`, `caretPositionFromPoint`). */
export const MINIMUM_VERSION: Record<BrowserKind, number> = { chromium: 128, firefox: 146 };

/** An installed Chrome, Chromium or Edge that automation can use, or none. */
export const findChromium = (): FoundBrowser | undefined => find("chromium");

/** An installed Firefox that automation can use, or none. */
export const findFirefox = (): FoundBrowser | undefined => find("firefox");

export function find(kind: BrowserKind): FoundBrowser | undefined {
  return firstUsable(kind, browserCandidates(kind, process));
}

/** The first of these browsers that is not a snap and not too old. */
export function firstUsable(kind: BrowserKind, paths: string[]): FoundBrowser | undefined {
  for (const path of paths) {
    const found = isSnap(path) ? undefined : readVersion(path);
    if (found !== undefined && Number.parseInt(found.version, 10) >= MINIMUM_VERSION[kind]) return { path, ...found };
  }
  return undefined;
}

/** The largest wrapper script, in bytes; browsers are larger. */
const LARGEST_SCRIPT = 10_000;

/**
 * Whether this browser is a snap: its confinement keeps automation from its profile and from our folder. Ubuntu's
 * `/usr/bin/chromium-browser` is a script that starts (or asks to install) one.
 */
export function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/(^|\/)snap(\/|$)/.test(real)) return true;
  const { size } = statSync(real);
  return size <= LARGEST_SCRIPT && /\/snap\/bin\/|snap install/.test(readFileSync(real, "utf8"));
}

/** The name and version of a browser; undefined if its output is unknown. */
export function readVersion(path: string): { name: string; version: string } | undefined {
  try {
    return path.endsWith(".exe") ? versionBeside(path) : parseVersion(askVersion(path));
  } catch {
    return undefined;
  }
}

/** "Google Chrome 141.0.7390.54" in its parts. */
export function parseVersion(line: string): { name: string; version: string } | undefined {
  const [, name, version] = /^\s*(.+?)\s+(\d+\.[\w.]+)/.exec(line) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** Waits long: a browser that does not answer counts as none, and on a busy machine one has taken 20 s. */
function askVersion(path: string): string {
  return execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 60_000 });
}

/** On Windows a browser asked for its version opens a window. Chrome and Edge keep a folder named after it. */
function versionBeside(path: string): { name: string; version: string } | undefined {
  const name = basename(path, ".exe");
  if (name === "firefox") return parseVersion(askVersion(path));
  const version = readdirSync(dirname(path)).findLast((entry) => /^\d+\.\d+\.\d+\.\d+$/.test(entry));
  return version === undefined ? undefined : { name, version };
}
