import type { Settings } from "./schema.ts";
import { coveringSites, hiddenAt } from "./site-state.ts";

/** What the scripts in one page are told: nothing of other sites. */
export interface PageSettings extends Omit<Settings, "sitesOff" | "sitesAlways" | "hiddenOn" | "setsOrder"> {
  /** Entities that are not marked on this page. */
  hidden: string[];
}

/** The settings as they hold on pages of a host. */
export function pageSettings(settings: Settings, host: string): PageSettings {
  const { sitesOff: _, sitesAlways: __, setsOrder: ___, hiddenOn, hidden, ...rest } = settings;
  const here = coveringSites(host).flatMap((site) => hiddenAt({ hiddenOn }, site));
  return { ...rest, hidden: [...new Set([...hidden, ...here])] };
}
