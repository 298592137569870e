import type { Extension } from "../../../scripts/browsers/extension.ts";
import { scriptWork } from "../chromium/script-work.ts";
import { recordTrace } from "../chromium/trace.ts";
import { openFresh, setMark, type Lab } from "../lab.ts";
import { longPage } from "../pages/long-page.ts";

/** What the reader did on a long page, in ms of its thread's own time. */
export interface LongRow {
  bytes: number;
  mentions: number;
  longest: number;
  all: number;
}

/** Reads an article of 5 MB to its end with the built extension, and lists what was found. */
export async function longRow(
  { browser, server }: Pick<Lab, "browser" | "server">,
  extension: Extension,
): Promise<LongRow> {
  const page = longPage(5_000_000);
  let mentions = 0;
  const events = await recordTrace(browser, () =>
    openFresh({ browser, server }, page, async (tab, address) => {
      await setMark(tab, "begin long");
      const tabId = await extension.tabAt(address);
      ({ length: mentions } = (await extension.ask("reportPage", { tabId, toEnd: true })).mentions);
      // What the first look in view brings is painted by then.
      await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      await setMark(tab, "end long");
    }),
  );
  const { longest, ran } = scriptWork(events, "begin long", "end long");
  return { bytes: page.body.length, mentions, longest, all: ran };
}
