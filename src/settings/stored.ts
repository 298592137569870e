import { z } from "zod";
import { type Settings, settingsSchema, oversized } from "./schema.ts";

/** The number of the form in which settings are stored and backed up. */
const currentFormat = 3;

/** Settings as storage and backups hold them: only values that differ from the defaults. */
interface StoredSettings {
  format: typeof currentFormat;
  changed: Partial<Settings>;
}

/** Settings that once had another name, by that name. */
export const renamed: Readonly<Record<string, keyof Settings>> = { look: "markStyle" };

/** The name that a setting has today. */
export const currentName = (name: string): string => (Object.hasOwn(renamed, name) ? renamed[name]! : name);

/** One pure step from each format to the next. Format 1 had no number and no names around it; 2 had an older name. */
const steps: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {
  1: (old) => ({ format: 2, changed: old }),
  2: ({ changed }) => ({ format: 3, changed: isRecord(changed) ? withCurrentNames(changed) : changed }),
};

/** What was read of something stored. */
export interface ReadSettings {
  settings: Settings;
  /** What could not be read: `all` of it, since it is no settings or of a later format, or the settings named. */
  unread: "none" | "all" | string[];
  /** Names that are none of ours, as of a later version; they are passed over. */
  unknown: string[];
}

/**
 * Reads settings of any format. A setting that cannot be read costs its own default and no other. Throws nothing.
 *
 * @param base the defaults: ours, or those that an organisation has set
 */
export function readStored(stored: unknown, base = defaults()): ReadSettings {
  if (stored === undefined) return { settings: base, unread: "none", unknown: [] };
  const changed = changesIn(stored);
  if (!changed) return { settings: base, unread: "all", unknown: [] };
  const unknown = Object.keys(changed).filter((name) => !Object.hasOwn(settingsSchema.shape, name));
  const faulty = new Set(oversized(changed));
  const left = Object.entries(changed).filter(([name]) => !faulty.has(name));
  const whole = settingsSchema.safeParse({ ...base, ...Object.fromEntries(left) });
  if (whole.success && faulty.size === 0) return { settings: whole.data, unread: "none", unknown };
  for (const { path } of whole.error?.issues ?? []) faulty.add(String(path[0]));
  const rest = left.filter(([name]) => !faulty.has(name));
  return { settings: settingsSchema.parse({ ...base, ...Object.fromEntries(rest) }), unread: [...faulty], unknown };
}

/** What is stored of settings: where they are other than `base`. */
export function toStored(settings: Settings, base = defaults()): StoredSettings {
  const unchanged: Record<string, unknown> = base;
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(unchanged[name]),
  );
  return { format: currentFormat, changed: Object.fromEntries(changed) };
}

/** All settings as they come. */
export function defaults(): Settings {
  return settingsSchema.parse({});
}

/** What was changed, brought to the current format; nothing where these are no settings of ours. */
function changesIn(stored: unknown): Record<string, unknown> | undefined {
  if (!isRecord(stored)) return undefined;
  let read = stored;
  while (read["format"] !== currentFormat) {
    const step = steps[Number(read["format"] ?? 1)];
    if (!step) return undefined;
    read = step(read);
  }
  return isRecord(read["changed"]) ? read["changed"] : undefined;
}

function withCurrentNames(changed: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changed).map(([name, value]) => [currentName(name), value]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What tells a backup from any other JSON. */
const kind = "sidelight-settings";

const backup = z.object({ kind: z.literal(kind), format: z.int().min(1), notebook: z.unknown().optional() });

/** A backup of all settings that are other than `base`, with a person's notes and list, as the text of a file. */
export function writeBackup(settings: Settings, base?: Settings, notebook: object[] = []): string {
  const kept = notebook.length > 0 ? { notebook } : {};
  return `${JSON.stringify({ kind, ...toStored(settings, base), ...kept }, undefined, 2)}\n`;
}

/**
 * Why a backup could not be read: it is no JSON, no backup of ours, a later version's, or has faults in these fields.
 */
export type UnreadBackup =
  | { ok: false; why: "no-json" | "no-backup" | "later" }
  | { ok: false; why: "faulty"; faulty: string[] };

/**
 * Reads a backup of any format up to ours, all of it or nothing. An unknown setting is a fault too, since whoever wrote
 * it meant something by it. Throws nothing.
 *
 * @param notebookShape of the notes and the list
 */
export function readBackup<Item>(
  text: string,
  notebookShape: z.ZodType<Item[]>,
  base?: Settings,
): { ok: true; settings: Settings; notebook: Item[] } | UnreadBackup {
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
