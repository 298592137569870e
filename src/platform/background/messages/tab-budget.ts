/** What a tab may use of the background: a credit at once, then so much a second. */
const time = { credit: 1500, aSecond: 50 };
const units = { credit: 12_000_000, aSecond: 30_000 };

/** After so long without a request a tab has its full credit again, in ms. */
const forgets = 10 * 60_000;

interface Used {
  ms: number;
  units: number;
  at: number;
}

/**
 * Gives each tab a budget of the background's time, in ms, and of text, in UTF-16 units, so a page that changes all the
 * time does not slow down others. In memory only: a background that was stopped was not busy.
 */
export function createTabBudgets(now: () => number = () => performance.now()) {
  const used = new Map<number, Used>();
  return {
    /** Records what a tab used; returns how long it must rest, in ms. */
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
