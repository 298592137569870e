import { scriptWork, type ScriptWork } from "../chromium/script-work.ts";
import { recordTrace } from "../chromium/trace.ts";
import { allowReader, openFresh, runTrial, setMark, type Lab, type Trial } from "../lab.ts";
import type { BenchPage } from "../pages/bench-page.ts";

/** What each method cost on one page, in ms, and whether any of the 60 aliases was found there. */
export interface ScanRow {
  page: string;
  holds: boolean;
  ms: Record<string, number>;
  /** The evaluation of reader.js, in ms; absent where no trace tells it. */
  evaluated?: number;
}

const trials: Trial[] = [
  { name: "ask", files: ["ask.js"] },
  { name: "walk", files: ["walk.js"] },
  { name: "reader, 60", files: ["reader.js"], size: "60" },
  { name: "reader, 1,000", files: ["reader.js"], size: "1000" },
  { name: "reader, 10,000", files: ["reader.js"], size: "10000" },
  { name: "reader, bundled", files: ["reader.js"], size: "bundled" },
  { name: "expression", files: ["expression.js"] },
];
const markJs: Trial = { name: "mark.js", files: ["mark.js", "run-mark.js"] };

/** Takes one page through every method, each in a fresh process; the order turns from page to page. */
export async function scanPage(lab: Lab, bench: BenchPage, turn: number, withMarkJs: boolean): Promise<ScanRow> {
  const all = withMarkJs ? [...trials, markJs] : trials;
  const order = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
  const elapsed = new Map<string, number>();
  const row: ScanRow = { page: bench.name, holds: false, ms: {} };
  const run = async () => {
    for (const trial of order) {
      await openFresh(lab, bench, async (page, address) => {
        await allowReader(lab, address);
        await setMark(page, `begin ${trial.name}`);
        const ended = await runTrial(lab, address, trial);
        await setMark(page, `end ${trial.name}`);
        elapsed.set(trial.name, ended.elapsed);
        // The plain search for the 60 aliases tells pages with one from pages without.
        if (trial.name === "expression") row.holds = Number(ended.said) > 0;
      });
    }
  };
  if (lab.kind === "firefox") {
    await run();
    row.ms = Object.fromEntries(elapsed);
    return row;
  }
  const events = await recordTrace(lab.browser, run);
  const work = new Map<string, ScriptWork>(
    order.map(({ name }) => [name, scriptWork(events, `begin ${name}`, `end ${name}`)]),
  );
  row.ms = Object.fromEntries([...work].map(([name, { ran }]) => [name, ran]));
  row.evaluated = work.get("reader, bundled")!.evaluated.get("reader.js") ?? Number.NaN;
  return row;
}
