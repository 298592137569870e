import { z } from "zod";

import type { Settings } from "./schema.ts";
import type { RestoredSettings } from "./store-report.ts";
import { currentFormat, readStored, toStored } from "./stored.ts";

/** What tells a backup from any other JSON. */
const kind = "sidelight-settings";

const backup = z.object({ kind: z.literal(kind), format: z.int().min(1), notebook: z.unknown().optional() });

/** A backup of all settings that are other than `base`, with a person's notes and list, as the text of a file. */
export function writeBackup(settings: Settings, base?: Settings, notebook: object[] = []): string {
  const kept = notebook.length > 0 ? { notebook } : {};
  return `${JSON.stringify({ kind, ...toStored(settings, base), ...kept }, undefined, 2)}\n`;
}

/**
 * Reads a backup of any format up to ours, all of it or nothing: also a setting that we do not know is told, since
 * whoever wrote it means something by it. Throws nothing.
 *
 * @param notebookShape of the notes and the list
 */
export function readBackup<Item>(
  text: string,
  notebookShape: z.ZodType<Item[]>,
  base?: Settings,
): { ok: true; settings: Settings; notebook: Item[] } | (RestoredSettings & { ok: false }) {
  const file = parse(text);
  if (file === undefined) return { ok: false, why: "no-json" };
  const { data, error } = backup.safeParse(file);
  if (error) return { ok: false, why: "no-backup" };
  if (data.format > currentFormat) return { ok: false, why: "later" };
  const { settings, unread, unknown } = readStored(file, base);
  if (unread === "all") return { ok: false, why: "no-backup" };
  const notebook = notebookShape.safeParse(data.notebook ?? []);
  const faulty = [...(unread === "none" ? [] : unread), ...unknown, ...(notebook.success ? [] : ["notebook"])];
  return faulty.length === 0 && notebook.success
    ? { ok: true, settings, notebook: notebook.data }
    : { ok: false, why: "faulty", faulty };
}

function parse(text: string): unknown {
  try {
    // What some editors put first.
    return JSON.parse(text.replace(/^\u{FEFF}/u, ""));
  } catch {
    return undefined;
  }
}
