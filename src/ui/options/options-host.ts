import type { Unmerge } from "../../desk/notebook/item.ts";
import type { ListedSets } from "../../facts/set-info.ts";
import type { SettingsChange } from "../../settings/change.ts";
import type { ChangedSettings, RestoredSettings, SettingsReport } from "../../settings/store-report.ts";
import type { Command } from "./keys-section.tsx";
import type { SetsHost } from "./sets/sets-host.ts";
import type { ReadSites } from "./sites-form.tsx";

/** `notes`: what takes back those that came with the backup. */
export type RestoredBackup = RestoredSettings & { notes?: Unmerge["items"] };

/** What the options need of the extension and the browser. */
export interface OptionsHost {
  report: () => Promise<SettingsReport>;
  /** Calls back whenever the stored settings are others. */
  watch: (changed: () => void) => void;
  change: (wanted: SettingsChange) => Promise<ChangedSettings>;
  backUp: () => Promise<string>;
  restore: (text: string) => Promise<RestoredBackup>;
  /** Takes an import back, with the notes that came with it. */
  undoRestore: (settings: SettingsChange, notes: Unmerge["items"]) => Promise<ChangedSettings>;
  forgetSetAside: () => Promise<void>;
  readSites: ReadSites;
  /** Hands a text to the person as a file. */
  download: (text: string, name: string) => void;
  /** The sets as the page opens. */
  listed: ListedSets;
  sets: SetsHost;
  /** Absent where the platform has none. */
  commands: Command[] | undefined;
  changeKeys: (() => void) | undefined;
}
