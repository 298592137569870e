import type { Page } from "puppeteer-core";

import { scriptWork } from "../chromium/script-work.ts";
import { recordTrace } from "../chromium/trace.ts";
import { eachPage } from "../each-page.ts";
import { holdsAny, type Holds } from "../holds-any.ts";
import { allowReader, openFresh, runTrial, setMark, type Ended, type Lab, type Trial } from "../lab.ts";
import type { BenchPage } from "../pages/bench-page.ts";
import { within, type Section } from "../section.ts";

/** What one method cost on one page, in ms. */
export interface Cost {
  /**
   * What it did from the answer on. Chromium: its scripts' work on the page's own thread but for the evaluation of the
   * script that was injected. Firefox: the time on the clock until the bench heard of its end.
   */
  scan: number;
  /** That and the evaluation of the script that was injected, compiling included; Chromium only. */
  whole?: number;
}

/** What each method cost on one page, and whether the page holds a name. */
export interface ScanRow {
  page: string;
  /** Any of the 60 aliases, and any of the bundled set. */
  holds: { sixty: Holds; bundled: Holds };
  /** Whether the reader was brought with the bundled set, and how many entities it found. */
  decided: boolean;
  entities: number;
  cost: Record<string, Cost>;
  /** mark.js was stopped, since it took too long. */
  gaveUp?: true;
}

/** How long mark.js may take on a page, in ms: on one of 3 MB it would take minutes. */
export const PATIENCE = 20_000;

const TRIALS: Trial[] = [
  { name: "ask", files: ["ask.js"] },
  { name: "walk", files: ["walk.js"] },
  { name: "reader, 60", files: ["prefilter.js"], size: "60" },
  { name: "reader, 1,000", files: ["prefilter.js"], size: "1000" },
  { name: "reader, 10,000", files: ["prefilter.js"], size: "10000" },
  { name: "reader, bundled", files: ["prefilter.js"], size: "bundled" },
  { name: "expression", files: ["expression.js"] },
];
const MARK_JS: Trial = { name: "mark.js", files: ["mark.js", "run-mark.js"] };

/** The reader on each page against a bare walk, a regular expression and mark.js. */
export const scan: Section<ScanRow[]> = (setting, keep) => {
  const { pages, markJs } = setting;
  const everyNth = Math.max(1, Math.floor(pages.length / markJs));
  const withMarkJs = (turn: number) => turn % everyNth === 0 && turn / everyNth < markJs;
  return eachPage(setting, (lab, page, turn) => scanPage(lab, page, turn, withMarkJs(turn)), keep);
};

/** Takes one page through every method, each in a fresh process; the order turns from page to page. */
async function scanPage(lab: Lab, bench: BenchPage, turn: number, withMarkJs: boolean): Promise<ScanRow> {
  const all = withMarkJs ? [...TRIALS, MARK_JS] : TRIALS;
  const order = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
  const none = { sixty: "no", bundled: "no" } as const;
  const row: ScanRow = { page: bench.name, holds: none, decided: false, entities: 0, cost: {} };
  const run = async () => {
    for (const trial of order) {
      await openFresh(lab, bench, async (page, address) => {
        await allowReader(lab, address);
        await setMark(page, `begin ${trial.name}`);
        const ended = await runPatiently(lab, address, trial);
        if (!ended) {
          row.gaveUp = true;
          return;
        }
        const { elapsed, said, decided } = ended;
        await setMark(page, `end ${trial.name}`);
        row.cost[trial.name] = { scan: elapsed };
        if (trial.name === "ask") row.holds = holdsAny(await textsOf(page));
        if (trial.name === "reader, bundled")
          Object.assign(row, { decided, entities: (said as { entities: string[] }).entities.length });
      });
    }
  };
  if (lab.kind === "firefox") {
    await run();
    return row;
  }
  const events = await recordTrace(lab.browser, run);
  for (const { name, files } of order.filter((trial) => row.cost[trial.name])) {
    const work = scriptWork(events, `end ${name}`, `begin ${name}`);
    // The look brings the reader.
    const scripts = files.includes("prefilter.js") ? [...files, "reader.js"] : files;
    const evaluated = scripts.reduce((ms, file) => ms + (work.evaluated.get(file) ?? 0), 0);
    row.cost[name] = { scan: work.all - evaluated, whole: work.all };
  }
  return row;
}

/** What came of a trial; nothing where it was mark.js, and has taken too long. */
function runPatiently(lab: Lab, address: string, trial: Trial): Promise<Ended | undefined> {
  const running = runTrial(lab, address, trial);
  if (trial !== MARK_JS) return running;
  // The tab is closed then, and what the bench's page still waits for is forgotten with the next trial.
  running.catch(() => undefined);
  return within(PATIENCE, running, () => undefined).catch(() => undefined);
}

/** The page's text as it is shown, and all of it. */
function textsOf(page: Page): Promise<{ shown: string; all: string }> {
  return page.evaluate(() => ({
    shown: document.body?.innerText ?? "",
    all: document.documentElement.textContent,
  }));
}
