import type { PageSettings } from "../settings/page-settings.ts";
import type { Reader } from "./mark/reader.ts";

/**
 * Lets a reader go on with other settings. Where it cannot, because the site was switched off (null), the fact sets are
 * others or it never started, it ends and leaves the page as it was found.
 *
 * @returns whether it goes on
 */
export function followSettings(
  reader: Pick<Reader, "settings" | "decide"> | undefined,
  now: PageSettings | null,
  life: AbortController,
): boolean {
  if (reader && now && String(now.setsOff) === String(reader.settings.setsOff)) {
    Object.assign(reader.settings, now);
    reader.decide();
  } else life.abort();
  return !life.signal.aborted;
}
