import { z } from "zod";

import type { SettingsChange } from "./change.ts";
import { readSites } from "./sites.ts";
import { type Settings, settingsSchema, MAX_ENTRIES, MAX_SETS, oversized } from "./schema.ts";
import { currentName, defaults } from "./stored.ts";

/** What a policy can lock: a setting, or the fact sets that it brings. */
export type LockName = keyof Settings | "factSets";

/** Which values a setting can have. */
export type ExpectedValue =
  | { type: "one-of"; values: string[] }
  | { type: "number"; min: number; max: number }
  | { type: "list"; max: number }
  | { type: "yes-or-no" | "lists-by-site" };

/** A part of a policy that can't be used. The rest holds. */
export type PolicyFault =
  /** There is no setting of this name. `in`: it stands in the list of locked ones. */
  | { why: "unknown"; name: string; in?: "locked" }
  /** `value`: as JSON, shortened. */
  | { why: "value"; name: string; value: string; expected: ExpectedValue }
  /** An entry of a list of sites. */
  | { why: "site"; name: string; value: string };

/** What an organisation has set. */
export interface SettingsPolicy {
  /** Every setting as it is until the person changes it. */
  base: Settings;
  /** The settings that the policy names. */
  given: (keyof Settings)[];
  /** What the person can't change. */
  locked: LockName[];
  faults: PolicyFault[];
}

/** Locked together, since a site is in one of the two lists. */
const lockedTogether = ["sitesOff", "sitesAlways"] as const;

/** How much of a faulty value is shown, in UTF-16 units. */
const EXCERPT = 60;

/** Reads a policy as a browser hands it over. A faulty value costs itself and no other. Throws nothing. */
export function readPolicy(managed: Record<string, unknown>): SettingsPolicy {
  const faults: PolicyFault[] = [];
  const values: Partial<Settings> = {};
  const { locked = [], factSets: _, ...named } = managed;
  for (const [written, value] of Object.entries(named)) {
    const name = currentName(written);
    if (!isSetting(name)) {
      faults.push({ why: "unknown", name: written });
      continue;
    }
    // If the current name is there too, the older one is ignored.
    if (name !== written && Object.hasOwn(named, name)) continue;
    const read = isSiteList(name) ? hostsIn(name, value, faults) : value;
    const parsed = oversized({ [name]: read }).length === 0 && settingsSchema.shape[name].safeParse(read);
    if (parsed && parsed.success) Object.assign(values, { [name]: parsed.data });
    else faults.push({ why: "value", name: written, value: excerpt(value), expected: expectedValue(name) });
  }
  const unusable = new Set(faults.flatMap(({ why, name }) => (why === "value" ? [currentName(name)] : [])));
  return {
    base: { ...defaults(), ...values },
    given: Object.keys(values) as (keyof Settings)[],
    // A lock without a usable value would fix something that nobody has chosen.
    locked: readLocks(locked, faults).filter((name) => !unusable.has(name)),
    faults,
  };
}

/** The settings with what is locked on top. */
export function withLocks(settings: Settings, { base, locked }: Pick<SettingsPolicy, "base" | "locked">): Settings {
  const held = locked.flatMap((name) => (name === "factSets" ? [] : [[name, base[name]]]));
  return { ...settings, ...Object.fromEntries(held) };
}

/**
 * The locked settings that a change would touch. A replacement of all settings touches none: it leaves locked ones as
 * they are.
 *
 * @param lockedSets ids of the policy's fact sets, where they are locked
 */
export function lockedIn(change: SettingsChange, locked: LockName[], lockedSets: string[] = []): LockName[] {
  const held = new Set(locked);
  const names = new Set(namesIn(change, new Set(lockedSets)));
  return [...names].filter((name) => held.has(name));
}

function namesIn(change: SettingsChange, lockedSets: Set<string>): LockName[] {
  switch (change.type) {
    case "set":
      return Object.keys(change.values) as LockName[];
    case "sites":
      return [...lockedTogether];
    case "hide":
      return [change.host === undefined ? "hidden" : "hiddenOn"];
    case "sets":
      return ["setsOff", ...(!change.on && change.ids.some((id) => lockedSets.has(id)) ? ["factSets" as const] : [])];
    case "several":
      return change.changes.flatMap((one) => namesIn(one, lockedSets));
    case "replace":
    default:
      return [];
  }
}

function readLocks(locked: unknown, faults: PolicyFault[]): LockName[] {
  if (!Array.isArray(locked)) {
    faults.push({ why: "value", name: "locked", value: excerpt(locked), expected: { type: "list", max: MAX_ENTRIES } });
    return [];
  }
  const names = new Set<LockName>();
  for (const entry of locked as unknown[]) {
    const name = typeof entry === "string" ? currentName(entry) : "";
    if (!isLockName(name))
      faults.push({ why: "unknown", name: typeof entry === "string" ? entry : excerpt(entry), in: "locked" });
    else for (const one of isSiteList(name) ? lockedTogether : [name]) names.add(one);
  }
  return [...names];
}

/** The sites of a list in their stored form, from whatever a person wrote. */
function hostsIn(name: string, value: unknown, faults: PolicyFault[]): unknown {
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== "string")) return value;
  return (value as string[]).flatMap((entry) => {
    const { hosts, refused } = readSites(entry);
    if (hosts.length === 1 && refused.length === 0) return hosts;
    faults.push({ why: "site", name, value: excerpt(entry) });
    return [];
  });
}

function expectedValue(name: keyof Settings): ExpectedValue {
  const field: unknown = settingsSchema.shape[name].unwrap();
  if (field instanceof z.ZodEnum) return { type: "one-of", values: field.options.map(String) };
  if (field instanceof z.ZodBoolean) return { type: "yes-or-no" };
  if (field instanceof z.ZodNumber) return { type: "number", min: field.minValue ?? 0, max: field.maxValue ?? 0 };
  if (!(field instanceof z.ZodArray)) return { type: "lists-by-site" };
  return { type: "list", max: name.startsWith("sets") ? MAX_SETS : MAX_ENTRIES };
}

const isLockName = (name: string): name is LockName => name === "factSets" || isSetting(name);

const isSiteList = (name: string): boolean => (lockedTogether as readonly string[]).includes(name);

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(settingsSchema.shape, name);
}

function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
