import { z } from "zod";

import type { Settings } from "./schema.ts";
import type { RestoredSettings } from "./store-report.ts";
import { currentFormat, readStored, toStored } from "./stored.ts";

/** What tells a backup from any other JSON. */
const kind = "sidelight-settings";

const backup = z.object({ kind: z.literal(kind), format: z.int().min(1) });

/** A backup of all settings that are other than `base`, as the text of a file. */
export function writeBackup(settings: Settings, base?: Settings): string {
  return `${JSON.stringify({ kind, ...toStored(settings, base) }, undefined, 2)}\n`;
}

/**
 * Reads a backup of any format up to ours, all of it or nothing: also a setting that we do not know is told, since
 * whoever wrote it means something by it. Throws nothing.
 */
export function readBackup(
  text: string,
  base?: Settings,
): { ok: true; settings: Settings } | (RestoredSettings & { ok: false }) {
  const file = parse(text);
  if (file === undefined) return { ok: false, why: "no-json" };
  const { data, error } = backup.safeParse(file);
  if (error) return { ok: false, why: "no-backup" };
  if (data.format > currentFormat) return { ok: false, why: "later" };
  const { settings, unread, unknown } = readStored(file, base);
  if (unread === "all") return { ok: false, why: "no-backup" };
  const faulty = [...(unread === "none" ? [] : unread), ...unknown];
  return faulty.length === 0 ? { ok: true, settings } : { ok: false, why: "faulty", faulty };
}

function parse(text: string): unknown {
  try {
    // What some editors put first.
    return JSON.parse(text.replace(/^\u{FEFF}/u, ""));
  } catch {
    return undefined;
  }
}
