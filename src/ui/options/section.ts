import type { SettingsChange } from "../../settings/change.ts";
import type { LockName } from "../../settings/policy.ts";
import type { Settings } from "../../settings/schema.ts";

/** What a section of the options shows and what it may do. */
export interface SectionProps {
  settings: Settings;
  /** What the person's organisation lets nobody change. */
  locked: LockName[];
  /**
   * Makes one change. At the foot of the page it is told what comes of it: where it is not stored, and where `saying` says
   * what was done, with a way back. Ends when what is stored is shown.
   */
  change: (wanted: SettingsChange, saying?: string) => Promise<void>;
}
