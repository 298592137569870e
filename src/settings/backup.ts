import { z } from "zod";

import type { Settings } from "./schema.ts";
import type { RestoredSettings } from "./store-report.ts";
import { currentFormat, readStored, toStored } from "./stored.ts";

/** What tells a backup from any other JSON. */
const kind = "sidelight-settings";

const backup = z.object({ kind: z.literal(kind), format: z.int().min(1) });

/** A backup of all settings, as the text of a file. */
export function writeBackup(settings: Settings): string {
  return `${JSON.stringify({ kind, ...toStored(settings) }, undefined, 2)}\n`;
}

/** Reads a backup of any format up to ours, all of it or nothing. Throws nothing. */
export function readBackup(text: string): { ok: true; settings: Settings } | (RestoredSettings & { ok: false }) {
  const { data, error } = backup.safeParse(parse(text));
  if (error) return { ok: false, why: parse(text) === undefined ? "no-json" : "no-backup" };
  if (data.format > currentFormat) return { ok: false, why: "later" };
  const { settings, unread } = readStored(parse(text));
  if (unread === "all") return { ok: false, why: "no-backup" };
  return unread === "none" ? { ok: true, settings } : { ok: false, why: "faulty", faulty: unread };
}

function parse(text: string): unknown {
  try {
    // What some editors put first.
    return JSON.parse(text.replace(/^\u{FEFF}/u, ""));
  } catch {
    return undefined;
  }
}
