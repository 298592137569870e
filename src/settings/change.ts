import { z } from "zod";

import { type Settings, settingsSchema } from "./schema.ts";
import { hiddenAt, siteOf, withSites, entriesOf } from "./sites.ts";
import { defaults, toStored } from "./stored.ts";

const fields = settingsSchema.def.shape;
const hostList = fields.sitesOff.unwrap();
const entityId = fields.hidden.unwrap().element;

/** The settings that are one value each; lists are changed an entry at a time. */
const values = settingsSchema.omit({ sitesOff: true, sitesAlways: true, hidden: true, hiddenOn: true, setsOff: true });

const singleChange = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("set"), values: unset(values) }),
  z.strictObject({ type: z.literal("sites"), hosts: hostList, to: z.enum(["on", "off", "always", "unlisted"]) }),
  z.strictObject({ type: z.literal("hide"), entity: entityId, host: hostList.element.optional(), hidden: z.boolean() }),
  z.strictObject({ type: z.literal("sets"), ids: fields.setsOff.unwrap(), on: z.boolean() }),
  /** Puts other settings in the place of all: a backup, or what was before. */
  z.strictObject({ type: z.literal("replace"), changed: unset(settingsSchema) }),
]);

/**
 * One change that a person makes. It names the entry of a list that it is about, not the whole list, so that two pages
 * that change a list at once lose nothing of each other. `several` are made one after the other, all of them or none.
 */
export const changeSchema = z.discriminatedUnion("type", [
  ...singleChange.options,
  z.strictObject({ type: z.literal("several"), changes: z.array(singleChange).max(30) }),
]);

export type SingleChange = z.infer<typeof singleChange>;
export type SettingsChange = z.infer<typeof changeSchema>;

/**
 * The settings after a change.
 *
 * @param base what holds where a change of all settings names nothing
 */
export function applyChange(now: Settings, change: SettingsChange, base = defaults()): Settings {
  switch (change.type) {
    case "set":
      return { ...now, ...change.values };
    case "sites":
      return { ...now, ...withSites(now, change.hosts, change.to) };
    case "hide":
      return { ...now, ...hide(now, change) };
    case "sets":
      return { ...now, setsOff: withEntries(now.setsOff, change.ids, !change.on) };
    case "several":
      return change.changes.reduce<Settings>((settings, one) => applyChange(settings, one, base), now);
    case "replace":
    default:
      return settingsSchema.parse({ ...base, ...change.changed });
  }
}

/** Whether a change tells which page somebody read, so that a private window must leave no trace of it on the disk. */
export function revealsHistory(change: SettingsChange): boolean {
  if (change.type === "several") return change.changes.some(revealsHistory);
  return change.type === "sites" || change.type === "hide";
}

function hide(now: Settings, change: SettingsChange & { type: "hide" }): Partial<Settings> {
  if (change.host === undefined) return { hidden: withEntries(now.hidden, [change.entity], change.hidden) };
  const site = siteOf(change.host);
  const here = withEntries(hiddenAt(now, site), [change.entity], change.hidden);
  const others = Object.entries(now.hiddenOn).filter(([one]) => one !== site);
  return { hiddenOn: Object.fromEntries(here.length > 0 ? [...others, [site, here]] : others) };
}

function withEntries(list: string[], entries: string[], there: boolean): string[] {
  const named = new Set(entries);
  const others = list.filter((one) => !named.has(one));
  return there ? [...others, ...named] : others;
}

/** The same fields, each of them optional, and none filled in. */
function unset<Shape extends z.ZodRawShape>({ def }: z.ZodObject<Shape>) {
  const optional = Object.entries(def.shape).map(([name, field]) => [name, withoutDefault(field).optional()]);
  return z.strictObject(Object.fromEntries(optional)) as unknown as z.ZodType<Partial<z.infer<z.ZodObject<Shape>>>>;
}

function withoutDefault(field: unknown): z.ZodType {
  return field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : (field as z.ZodType);
}

/**
 * The change that takes one back. It names what that one was about and nothing else, so what another page changes
 * meanwhile stays.
 *
 * @param before the settings before the change
 * @param base what holds where nothing was changed
 */
export function undoOf(change: SettingsChange, before: Settings, base?: Settings): SettingsChange {
  if (change.type !== "several") return undoOfOne(change, before, base);
  let now = before;
  const undos: SingleChange[] = [];
  for (const one of change.changes) {
    const undo = undoOfOne(one, now, base);
    undos.unshift(...(undo.type === "several" ? undo.changes : [undo]));
    now = applyChange(now, one, base);
  }
  return { type: "several", changes: undos };
}

function undoOfOne(change: SingleChange, before: Settings, base?: Settings): SettingsChange {
  switch (change.type) {
    case "set": {
      const were = Object.keys(change.values).map((name) => [name, before[name as keyof Settings]]);
      return { type: "set", values: Object.fromEntries(were) };
    }
    case "sites":
      return { type: "several", changes: sitesAsTheyWere(change.hosts, change.to, before) };
    case "hide": {
      const { entity, host } = change;
      const list = host === undefined ? before.hidden : hiddenAt(before, siteOf(host));
      return { ...change, hidden: list.includes(entity) };
    }
    case "sets":
      return { type: "several", changes: setsAsTheyWere(change.ids, before) };
    case "replace":
    default:
      return { type: "replace", changed: toStored(before, base).changed };
  }
}

type Sites = SingleChange & { type: "sites" };

function sitesAsTheyWere(hosts: string[], to: Sites["to"], { sitesOff, sitesAlways }: Settings): Sites[] {
  const entries = new Set(entriesOf(hosts, to));
  const off = sitesOff.filter((site) => entries.has(site));
  const always = sitesAlways.filter((site) => entries.has(site));
  const was: [string[], Sites["to"]][] = [
    [hosts, "unlisted"],
    [off, "off"],
    [always, "always"],
  ];
  return was.flatMap(([sites, state]) => (sites.length > 0 ? [{ type: "sites", hosts: sites, to: state }] : []));
}

function setsAsTheyWere(ids: string[], { setsOff }: Settings): SingleChange[] {
  const off = new Set(setsOff);
  return [false, true].flatMap((on) => {
    const those = ids.filter((id) => off.has(id) !== on);
    return those.length > 0 ? [{ type: "sets", ids: those, on } as const] : [];
  });
}
