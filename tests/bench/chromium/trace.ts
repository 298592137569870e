import type { Browser } from "puppeteer-core";

/** An event of Chromium's trace; times in µs, `tdur` what the thread itself worked, whatever else the machine did. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; isMainFrame?: boolean }; chrome_mojo_event_info?: { mojo_interface_tag?: string } };
}

const CATEGORIES = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "v8",
  "v8.execute",
  "blink.user_timing",
];

/** Records what all processes do while `work` runs. */
export async function recordTrace(browser: Browser, work: () => Promise<void>): Promise<TraceEvent[]> {
  const cdp = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await work();
  } finally {
    const ended = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
    await cdp.send("Tracing.end");
    await ended;
    await cdp.detach();
  }
  return events;
}
