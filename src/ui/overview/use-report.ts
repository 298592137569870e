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

/** Asks at once and after each change; one question is under way at a time, however many changes come meanwhile. */
function followReport({ report, follow }: ReportSource, tell: (known: Known) => void, signal: AbortSignal): void {
  let asking = false;
  let again = false;
  const look = async () => {
    again = true;
    if (asking) return;
    asking = true;
    while (again && !signal.aborted) {
      again = false;
      await tellReport(report, (known) => !signal.aborted && tell(known));
    }
    asking = false;
  };
  follow(() => void look(), signal);
  void look();
}

/** Tells what is known now and, where the page is still being read, what is known when it was. */
async function tellReport(report: ReportSource["report"], tell: (known: Known) => void): Promise<void> {
  try {
    const page = await report(false);
    tell({ page });
    if (page.state === "read" && !page.complete) tell({ page: await report(true) });
  } catch (error) {
    tell({ problem: error instanceof Error ? error.message : String(error) });
  }
}
