import type { SettingsChange } from "./change.ts";
import type { LockName, SettingsPolicy } from "./policy.ts";
import type { Settings } from "./schema.ts";
import type { UnreadBackup } from "./stored.ts";

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
  /** What the person's organisation has set; absent where there is none. */
  policy?: Pick<SettingsPolicy, "given" | "locked" | "faults">;
}

/**
 * `before`: what had been changed until then. `undo`: the change that takes this one back. `too-much`: a list is longer
 * than it may be. `locked`: what the person's organisation has set and locked. Not ok: nothing is stored.
 */
export type ChangedSettings =
  | { ok: true; before: Partial<Settings>; now: Settings; undo: SettingsChange }
  | { ok: false; why: "full" | "too-much" | "refused" }
  | { ok: false; why: "locked"; locked: LockName[] };

/** As much of that as a page script is told: nothing of the settings, since they name other sites. */
export type Stored = { ok: true } | { ok: false; why: "full" | "too-much" | "refused" | "locked" };

/**
 * What came of a backup. Where it could not be read, or there would be more notes than are kept, nothing is changed.
 * `kept`: settings of the backup that hold only once the organisation no longer locks them.
 */
export type RestoredSettings =
  | ChangedSettings
  | (ChangedSettings & { ok: true; kept: LockName[] })
  | UnreadBackup
  | { ok: false; why: "too-many-notes" };
