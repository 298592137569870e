import { useEffect, useState } from "preact/hooks";

import type { PageReport } from "../../mentions/findings.ts";
import { notifyIfLate } from "../requests.ts";

/** Where a surface beside the page learns what is known of it. */
export interface ReportSource {
  /** What is known now; with `toEnd` when all of the page was read. */
  report: (toEnd: boolean) => Promise<PageReport>;
  /** Calls `tell` whenever the report may have changed, until `signal` ends it. */
  follow: (tell: () => void, signal: AbortSignal) => void;
}

/** What is known of a page: nothing yet, or nothing since the background gave no answer. */
type Known = PageReport | "unasked" | "unknown";

/** What is known of the page, kept up to date, and what asks anew. */
export function useReport(source: ReportSource): [Known, () => void] {
  const [known, setKnown] = useState<Known>("unasked");
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    followReport(source, setKnown, life.signal);
    return () => life.abort();
  }, [source, turn]);
  return [known, () => setTurn(turn + 1)];
}

/**
 * Asks at once and after each change, one request at a time. A second request may wait beside it until the page is read
 * to its end, so that a page that is held delays no other answer.
 */
function followReport({ report, follow }: ReportSource, tell: (known: Known) => void, signal: AbortSignal): void {
  let asking = false;
  let again = false;
  let waiting = false;
  let looks = 0;
  const ask = async (toEnd: boolean): Promise<Known> => {
    try {
      return await report(toEnd);
    } catch {
      return "unknown";
    }
  };
  const waitForEnd = async () => {
    if (waiting) return;
    waiting = true;
    const before = looks;
    const known = await ask(true);
    waiting = false;
    if (signal.aborted) return;
    // An answer that came meanwhile is newer, so ask again. Also without an answer: the background may only have been
    // stopped while this waited.
    if (looks === before && known !== "unknown") tell(known);
    else void look();
  };
  const look = async () => {
    again = true;
    if (asking) return;
    asking = true;
    while (again && !signal.aborted) {
      again = false;
      const known = await notifyIfLate(ask(false), () => {
        if (looks === 0 && !signal.aborted) tell("unknown");
      });
      if (signal.aborted) return;
      looks++;
      tell(known);
      if (typeof known === "object" && mayComplete(known)) void waitForEnd();
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
