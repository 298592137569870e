import { browserCandidates, type BrowserKind } from "./candidates.ts";
import { isSnap } from "./is-snap.ts";
import { readVersion } from "./read-version.ts";

export type { BrowserKind };

/** A browser that is installed and new enough. */
export interface FoundBrowser {
  path: string;
  /** As it names itself: "Chromium", "Google Chrome", "Mozilla Firefox". */
  name: string;
  version: string;
}

/** From these versions on a mark is painted as it is meant to be (design: `::highlight`, `caretPositionFromPoint`). */
export const MINIMUM_VERSION: Record<BrowserKind, number> = { chromium: 128, firefox: 146 };

/** An installed Chrome, Chromium or Edge that automation can use, or none. */
export const findChromium = (): FoundBrowser | undefined => find("chromium");

/** An installed Firefox that automation can use, or none. */
export const findFirefox = (): FoundBrowser | undefined => find("firefox");

export function find(kind: BrowserKind): FoundBrowser | undefined {
  return firstUsable(kind, browserCandidates(kind, process));
}

/** The first of these paths that is no snap and not too old. */
export function firstUsable(kind: BrowserKind, paths: string[]): FoundBrowser | undefined {
  for (const path of paths) {
    const found = isSnap(path) ? undefined : readVersion(path);
    if (found !== undefined && Number.parseInt(found.version, 10) >= MINIMUM_VERSION[kind]) return { path, ...found };
  }
  return undefined;
}
