import type { SettingsChange } from "../../settings/change.ts";
import type { Settings } from "../../settings/schema.ts";

/** What a section of the options shows and what it may do. */
export interface SectionProps {
  settings: Settings;
  /** Makes one change; what comes of it is told at the foot of the page. */
  change: (wanted: SettingsChange) => void;
}
