import type { SettingsChange, SingleChange } from "../settings/change.ts";

/**
 * Sends a request at each call, and uses only the answer to the latest one. Each call resolves with the latest, so a
 * caller that waits can rely on what is shown.
 */
export function latestOnly<Answer>(ask: () => Promise<Answer>, use: (answer: Answer) => void): () => Promise<void> {
  let newest: Promise<void> | undefined;
  return () => {
    const asking: Promise<void> = ask().then((answer) => {
      if (asking !== newest) return newest;
      use(answer);
      return undefined;
    });
    newest = asking;
    return asking;
  };
}

/**
 * Removes from a change that could not be stored whatever a newer change has set, so that a retry overwrites nothing of
 * it. Undefined if nothing is left.
 */
export function pruneSuperseded(older: SettingsChange, newer: SettingsChange): SettingsChange | undefined {
  const all = newer.type === "several" ? newer.changes : [newer];
  if (older.type !== "several") return all.reduce<SingleChange | undefined>(prune, older);
  const changes = older.changes.flatMap((one) => all.reduce<SingleChange | undefined>(prune, one) ?? []);
  return changes.length > 0 ? { type: "several", changes } : undefined;
}

function prune(older: SingleChange | undefined, newer: SingleChange): SingleChange | undefined {
  if (!older || newer.type === "replace") return undefined;
  if (older.type === "set" && newer.type === "set") {
    const values = Object.fromEntries(Object.entries(older.values).filter(([name]) => !(name in newer.values)));
    return Object.keys(values).length > 0 ? { type: "set", values } : undefined;
  }
  if (older.type === "sites" && newer.type === "sites") {
    const hosts = without(older.hosts, newer.hosts);
    return hosts.length > 0 ? { ...older, hosts } : undefined;
  }
  if (older.type === "sets" && newer.type === "sets") {
    const ids = without(older.ids, newer.ids);
    return ids.length > 0 ? { ...older, ids } : undefined;
  }
  const isSame =
    older.type === "hide" && newer.type === "hide" && older.entity === newer.entity && older.host === newer.host;
  return isSame ? undefined : older;
}

function without(list: string[], gone: string[]): string[] {
  const named = new Set(gone);
  return list.filter((one) => !named.has(one));
}
