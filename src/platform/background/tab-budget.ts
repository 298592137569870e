/** What one tab may take of the background before it has to rest: at once, and then of each second. */
const time = { credit: 1500, aSecond: 50 };
const units = { credit: 12_000_000, aSecond: 30_000 };

/** A tab that has not asked for so long has all its credit again, in ms. */
const forgets = 10 * 60_000;

interface Used {
  ms: number;
  units: number;
  at: number;
}

/**
 * Gives each tab a budget of the background's time, in ms, and of its page's text, in UTF-16 units, so that a page that changes all
 * the time takes nothing from the others. Kept in memory: a background that was stopped had time for all.
 */
export function createTabBudgets(now: () => number = () => performance.now()) {
  const used = new Map<number, Used>();
  return {
    /** Notes what a tab took; gives how long it is to rest, in ms. */
    spend(tabId: number, ms: number, taken: number): number {
      const at = now();
      for (const [tab, { at: last }] of used) if (at - last > forgets) used.delete(tab);
      const before = used.get(tabId) ?? { ms: 0, units: 0, at };
      const seconds = (at - before.at) / 1000;
      const after = {
        ms: Math.max(0, before.ms - seconds * time.aSecond) + ms,
        units: Math.max(0, before.units - seconds * units.aSecond) + taken,
        at,
      };
      used.set(tabId, after);
      const owed = Math.max((after.ms - time.credit) / time.aSecond, (after.units - units.credit) / units.aSecond);
      return Math.max(0, Math.round(owed * 1000));
    },
  };
}
