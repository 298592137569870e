import { applyChange, type SettingsChange, type SingleChange } from "./change.ts";
import type { Settings } from "./schema.ts";
import { entriesOf, hiddenAt, siteOf } from "./site-state.ts";
import { toStored } from "./stored.ts";

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
      const values = Object.keys(change.values).map((name) => [name, before[name as keyof Settings]]);
      return { type: "set", values: Object.fromEntries(values) };
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
