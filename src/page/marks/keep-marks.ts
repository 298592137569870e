import { isOnPage } from "../dom/tree.ts";
import type { MarkPainter } from "./mark-painter.ts";
import { later } from "../schedule/timers.ts";

/** How often it is looked whether all marks are there, in ms: nothing tells when a page clears its highlights. */
const pause = 1000;
/**
 * So many times in a row they are put back, then once in so many ms: whoever takes them away all the time, as another
 * extension may, has the last word.
 */
const tries = 6;
const earns = 10_000;

type Painted = Pick<MarkPainter, "registered" | "blocks">;

/** The ends of those that are kept already. */
const kept = new WeakSet<AbortSignal>();

/**
 * Looks now and then whether the marks are there, until `signal` ends, and puts them back where the page or another
 * extension took them away.
 *
 * @param mayGoOn waits while the page is hidden; false when all is over
 */
export function keepMarks(painter: Painted, mayGoOn: () => Promise<boolean>, signal: AbortSignal): void {
  if (kept.has(signal)) return;
  kept.add(signal);
  let left = tries;
  const look = async () => {
    if (!(await mayGoOn())) return;
    left = Math.min(tries, left + pause / earns);
    if (left >= 1 && restore(painter)) left--;
    wait();
  };
  const wait = () => later(() => void look(), pause, signal);
  wait();
}

/** Puts back what is lost of the marks; tells whether anything was. */
function restore({ registered, blocks }: Painted): boolean {
  let lost = false;
  for (const one of registered) {
    const { page, highlights, name, highlight } = one;
    if (!isOnPage(page)) registered.delete(one);
    // What somebody else has put there stays.
    else if (!highlights.has(name)) {
      highlights.set(name, highlight);
      lost = true;
    }
  }
  for (const { painted } of blocks.values())
    for (const [{ range }, highlight] of painted) {
      if (highlight.has(range)) continue;
      highlight.add(range);
      lost = true;
    }
  return lost;
}
