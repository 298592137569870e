import type { SettingsChange } from "./change.ts";
import type { Settings } from "./schema.ts";

/** Stored settings that could not be read. */
export interface SetAside {
  /** ISO 8601. */
  date: string;
  unread: "all" | string[];
  /** As it was found. */
  stored: unknown;
}

/** All of the settings, for our own pages. */
export interface SettingsReport {
  settings: Settings;
  setAside: SetAside[];
}

/**
 * `before`: what had been changed until then. `undo`: the change that takes this one back. `too-much`: a list is longer
 * than it may be. Not ok: nothing is stored.
 */
export type ChangedSettings =
  | { ok: true; before: Partial<Settings>; now: Settings; undo: SettingsChange }
  | { ok: false; why: "full" | "too-much" | "refused" };

/** As much of that as a page script is told: nothing of the settings, since they name other sites. */
export type Stored = { ok: true } | { ok: false; why: "full" | "too-much" | "refused" };

/**
 * What came of a backup. Where it could not be read nothing is changed: it is no JSON, no backup of ours, or a later
 * version's, or some settings in it are faulty, which are named.
 */
export type RestoredSettings =
  | ChangedSettings
  | { ok: false; why: "no-json" | "no-backup" | "later" }
  | { ok: false; why: "faulty"; faulty: string[] };
