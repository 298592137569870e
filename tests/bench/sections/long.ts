import { scriptWork } from "../chromium/script-work.ts";
import { recordTrace } from "../chromium/trace.ts";
import { openBrowser, type OpenedBrowser } from "../../e2e/browser/open-browser.ts";
import { recordProfile } from "../firefox/profile.ts";
import { openFresh, setMark } from "../lab.ts";
import { longPage } from "../pages/long-page.ts";
import { OFFLINE, type Section, type SectionOptions } from "../section.ts";

/** What our scripts did on a long page, from its begin until all was read and painted, in ms. */
export interface LongRow {
  bytes: number;
  mentions: number;
  /** The longest share of one task; in Firefox, whose profile looks each ms, the longest run of script. */
  longest: number;
  all: number;
}

const BYTES = 5_000_000;

/** An article of 5 MB, read to its end by the extension as it was built. */
export const long: Section<LongRow[]> = async ({ kind, repeat, tell, adopt, leaveOut, signal }, keep) => {
  const rows: LongRow[] = [];
  const turns = Math.min(repeat, 3);
  let failed: unknown;
  for (let turn = 1; turn <= turns; turn++) {
    signal.throwIfAborted();
    tell(`${turn} of ${turns}`);
    try {
      rows.push(await (kind === "firefox" ? inFirefox(adopt) : inChromium(adopt)));
      keep(rows);
    } catch (error) {
      failed = error;
      leaveOut(`turn ${turn}`, error);
    }
  }
  if (rows.length === 0) throw failed;
};

type Adopt = SectionOptions["adopt"];

async function inChromium(adopt: Adopt): Promise<LongRow> {
  await using opened = await openBrowser("chromium", { args: OFFLINE });
  adopt(opened.browser);
  let read = { bytes: 0, mentions: 0 };
  const events = await recordTrace(opened.browser, async () => {
    read = await readLong(opened);
  });
  const { longest, all } = scriptWork(events, "end long");
  return { ...read, longest, all };
}

async function inFirefox(adopt: Adopt): Promise<LongRow> {
  let read = { bytes: 0, mentions: 0 };
  const { longest, ours } = await recordProfile(async () => {
    await using opened = await openBrowser("firefox", { own: true });
    adopt(opened.browser);
    read = await readLong(opened);
  });
  return { ...read, longest, all: ours };
}

/** Opens the page, and waits until the reader has read it to its end. */
async function readLong({ browser, server, extension }: OpenedBrowser): Promise<{ bytes: number; mentions: number }> {
  const served = longPage(BYTES);
  let mentions = 0;
  await openFresh({ browser, server }, served, async (page, address) => {
    const tabId = await extension.tabAt(address);
    const report = () => extension.ask("reportPage", { tabId, toEnd: true });
    let said = await report();
    // The reader comes when the gate has asked for it.
    while (said.mentions.length === 0) {
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      said = await report();
    }
    mentions = said.mentions.length;
    // What the first look in view brings is painted by then.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await setMark(page, "end long");
  });
  return { bytes: served.body.length, mentions };
}
