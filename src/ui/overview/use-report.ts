import { useEffect, useState } from "preact/hooks";

import type { PageReport } from "../../mentions/findings.ts";

/** Where a surface beside the page learns what is known of it. */
export interface ReportSource {
  /** What is known now; with `toEnd` when all of the page was read. */
  report: (toEnd: boolean) => Promise<PageReport>;
  /** Calls `tell` whenever what is known may be another, until `signal` ends it. */
  follow: (tell: () => void, signal: AbortSignal) => void;
}

interface Known {
  page?: PageReport;
  /** Why nothing is known, in the background's own words. */
  problem?: string;
}

/** What is known of the page, kept up to date. */
export function useReport(source: ReportSource): Known {
  const [known, setKnown] = useState<Known>({});
  useEffect(() => {
    const life = new AbortController();
    followReport(source, setKnown, life.signal);
    return () => life.abort();
  }, [source]);
  return known;
}

/**
 * Asks at once and after each change; one question is under way at a time, however many changes come meanwhile. Beside it
 * one may wait until all of the page was read: a page that is held keeps nobody from hearing of another change.
 */
function followReport({ report, follow }: ReportSource, tell: (known: Known) => void, signal: AbortSignal): void {
  let asking = false;
  let again = false;
  let waiting = false;
  let looks = 0;
  const ask = async (toEnd: boolean): Promise<Known> => {
    try {
      return { page: await report(toEnd) };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  };
  const waitForEnd = async () => {
    if (waiting) return;
    waiting = true;
    const before = looks;
    const known = await ask(true);
    waiting = false;
    if (signal.aborted) return;
    // What was learned meanwhile is newer in all but this.
    if (looks === before) tell(known);
    else void look();
  };
  const look = async () => {
    again = true;
    if (asking) return;
    asking = true;
    while (again && !signal.aborted) {
      again = false;
      const known = await ask(false);
      if (signal.aborted) return;
      looks++;
      tell(known);
      if (known.page && mayComplete(known.page)) void waitForEnd();
    }
    asking = false;
  };
  follow(() => void look(), signal);
  void look();
}

/** Whether more will be known of a page without anything being told. */
function mayComplete({ state, complete }: PageReport): boolean {
  return state === "no-answer" || (state === "read" && !complete);
}
