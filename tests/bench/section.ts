import type { Browser } from "puppeteer-core";

import type { BrowserKind, FoundBrowser } from "../../scripts/browsers/find.ts";
import type { BenchPage } from "./pages/bench-page.ts";

/** With what is measured, and how often. */
export interface MeasureOptions {
  kind: BrowserKind;
  found: FoundBrowser;
  /** The folder of another unpacked build, which is measured in turn with this one. */
  against?: string;
  pages: BenchPage[];
  /** On how many of the pages mark.js runs: it takes long. */
  markJs: number;
  /** How many cards are opened; the long page is read three times at most. */
  repeat: number;
  tell: (what: string) => void;
}

/** What a section works with. */
export interface SectionOptions extends MeasureOptions {
  /** The folder of the built extension. */
  built: string;
  /** Lets the section's limit end this browser too; throws where it is over already. */
  adopt: <Opened extends Browser>(browser: Opened) => Opened;
  /** Aborted when the section's time is over. */
  signal: AbortSignal;
  /** Notes that a part was left out; the section goes on. */
  leaveOut: (part: string, error: unknown) => void;
}

/** Measures, and hands in what it has after each part. */
export type Section<Rows> = (options: SectionOptions, keep: (rows: Rows) => void) => Promise<void>;

/** No page asks anything of the network, and none is kept alive behind the next. */
export const OFFLINE = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--disable-features=BackForwardCache",
];

/** Firefox's clock to a few µs. */
export const FINE_CLOCK = { "privacy.reduceTimerPrecision": false };

/** Ends a browser, also one that no longer answers. */
export function kill(browser: Browser): void {
  browser.process()?.kill("SIGKILL");
}

/** Gives what `work` gives; where it takes longer than so many ms, `end` is called and it has failed. */
export async function within<Result>(ms: number, work: Promise<Result>, end: () => void): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    end();
    reject(new Error(`It took longer than ${ms / 1000} s.`));
  }, ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
