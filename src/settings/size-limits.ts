/** The most entries that any list may hold; that many sites cost a start of the background some 100 ms. */
export const MAX_ENTRIES = 10_000;

/** The most fact sets that a list of them may name. */
export const MAX_SETS = 1000;

/**
 * The settings, as they were read from a file or the storage, that hold more than they may, or a site by a name that an
 * object cannot take for data. Counts only: done before anything looks at the entries, since a list may be a million long.
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
  // Zod passes over this key in silence, and a person would miss what was hidden there.
  return Object.hasOwn(value, "__proto__");
}
