import { z } from "zod";

/** The most entries that any list may hold; that many sites cost a start of the background some 100 ms. */
export const MAX_ENTRIES = 10_000;

/** The most fact sets that a list of them may name. */
export const MAX_SETS = 1000;

/**
 * The names of the settings from a file or the storage that are too large, or that have the key `__proto__`. It only
 * counts, before anything looks at the entries: a list may be a million long.
 */
export function oversized(changed: Record<string, unknown>): string[] {
  return Object.entries(changed).flatMap(([name, value]) => (isTooLarge(value) ? [name] : []));
}

function isTooLarge(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > MAX_ENTRIES;
  if (typeof value !== "object" || value === null) return false;
  // `Object.keys` would list a million keys before the first is looked at.
  let entries = 0;
  for (const key in value) {
    const list = (value as Record<string, unknown>)[key];
    entries += Array.isArray(list) ? Math.max(1, list.length) : 1;
    if (entries > MAX_ENTRIES) return true;
  }
  // Zod skips this key silently, and a person would miss what was hidden there.
  return Object.hasOwn(value, "__proto__");
}

const host = z.string().min(1).max(253);
const id = z.string().min(1).max(200);

/** Every setting with its default. Stored is only what was changed. */
export const settingsSchema = z.object({
  /** No page is marked anywhere until this is switched off again; what is found is still listed. */
  marksOff: z.boolean().default(false),
  /** Which mentions of an entity are marked: the first on the page, the first in each section, or every one. */
  density: z.enum(["page", "section", "every"]).default("section"),
  /** How a mark looks: a line with a tint, the line alone, or the tint alone. */
  markStyle: z.enum(["line-and-tint", "line", "tint"]).default("line"),
  /** Whether numbers are marked that the fact set has a figure for. */
  figures: z.boolean().default(true),
  /** What opens a card: resting on a mark, a click on it, or resting on it while a key is held. */
  trigger: z.enum(["rest", "click", "held-key"]).default("rest"),
  /** The key of the trigger `held-key`, by its name in `KeyboardEvent.key`. */
  heldKey: z.enum(["Alt", "Control", "Shift", "Meta"]).default("Alt"),
  /** How long the pointer rests on a mark before its card opens, in ms. */
  dwell: z.int().min(150).max(1000).default(400),
  /** Light or dark: as the page is around the mark, as the system is, or always the same. */
  theme: z.enum(["page", "system", "light", "dark"]).default("page"),
  /** Size of our text, in percent of the browser's. */
  textSize: z.int().min(80).max(200).default(100),
  /** Whether a screen reader is told what was found when a scan ends. */
  announcements: z.boolean().default(true),
  /** Hosts on which nothing is read. */
  sitesOff: z.array(host).max(MAX_ENTRIES).default([]),
  /** Hosts whose pages are read whatever the gate says. */
  sitesAlways: z.array(host).max(MAX_ENTRIES).default([]),
  /** Entities that are marked nowhere. */
  hidden: z.array(id).max(MAX_ENTRIES).default([]),
  /** Entities that are not marked on one host. */
  hiddenOn: z
    .record(host, z.array(id).max(MAX_ENTRIES))
    // Of all sites together.
    .refine((hiddenOn) => oversized({ hiddenOn }).length === 0)
    .default({}),
  /** Ids of the fact sets that are switched off. */
  setsOff: z.array(id).max(MAX_SETS).default([]),
  /** Ids of fact sets in the person's order. Sets that aren't named come last. */
  setsOrder: z.array(id).max(MAX_SETS).default([]),
});

export type Settings = z.infer<typeof settingsSchema>;
