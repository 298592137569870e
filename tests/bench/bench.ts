import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";

import { ensureBuilt } from "../../scripts/setup/build.ts";
import type { BenchRun, Measured, SectionName, BenchOptions } from "./run.ts";
import { kill, within, type Section, type SectionOptions } from "./section.ts";
import { busy } from "./sections/busy.ts";
import { card } from "./sections/card.ts";
import { gate } from "./sections/gate.ts";
import { long } from "./sections/long.ts";
import { scan } from "./sections/scan.ts";
import { sizes } from "./sections/sizes.ts";
import { whole } from "./sections/whole.ts";

const sections: { [Name in SectionName]: Section<NonNullable<Measured[Name]>> } = {
  sizes,
  card,
  long,
  busy,
  gate,
  scan,
  whole,
};

/** How long a section may take, in ms: whatever hangs, the run comes to its end. */
const LIMIT = 20 * 60_000;

/**
 * Measures one section after the other, each in browsers of its own. What was measured is saved after each part; a section
 * that fails is noted, and the next one begins.
 */
export async function bench(benchOptions: BenchOptions): Promise<BenchRun> {
  const { kind, found, tell } = benchOptions;
  const began = performance.now();
  const load = loadavg()[0]!;
  const run: BenchRun = {
    machine: `${type()} ${release()}, ${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    browser: `${found.name} ${found.version}`,
    kind,
    begun: new Date().toISOString(),
    minutes: 0,
    load: [load, load],
    pages: { from: benchOptions.from, count: benchOptions.pages.length },
    wanted: benchOptions.sections,
    measured: {},
    failures: [],
  };
  const save = () => {
    run.minutes = (performance.now() - began) / 60_000;
    run.load[1] = loadavg()[0]!;
    benchOptions.save(run);
  };
  const built = await ensureBuilt(kind === "firefox" ? "firefox" : "chrome");
  for (const [turn, name] of benchOptions.sections.entries()) {
    tell(`${name} (section ${turn + 1} of ${benchOptions.sections.length}), ${minutes(began)}`);
    await measure(name, { ...benchOptions, built }, run, save);
    save();
  }
  tell(`done, ${minutes(began)}`);
  return run;
}

async function measure(
  name: SectionName,
  benchOptions: BenchOptions & Pick<SectionOptions, "built">,
  run: BenchRun,
  save: () => void,
): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const options: SectionOptions = {
    ...benchOptions,
    tell: (what) => benchOptions.tell(`  ${name}: ${what}`),
    adopt(browser) {
      signal.addEventListener("abort", () => kill(browser));
      if (signal.aborted) kill(browser);
      signal.throwIfAborted();
      return browser;
    },
    signal,
    leaveOut(part, error) {
      if (signal.aborted) return;
      run.failures.push({ section: name, part, error: reasonOf(error) });
      benchOptions.tell(`  ${name}: ${part} WAS LEFT OUT: ${reasonOf(error)}`);
    },
  };
  const keep = (rows: Measured[SectionName]) => {
    Object.assign(run.measured, { [name]: rows });
    save();
  };
  try {
    await within(LIMIT, sections[name](options, keep), () => life.abort());
  } catch (error) {
    life.abort();
    run.failures.push({ section: name, error: reasonOf(error) });
    benchOptions.tell(`  SECTION ${name} FAILED: ${error instanceof Error ? error.stack : reasonOf(error)}`);
  }
}

/** An error in one line, as a cell of a table can hold it. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.split("\n")[0]!.replaceAll("|", "/");
}

const minutes = (began: number): string => `${((performance.now() - began) / 60_000).toFixed(1)} min so far`;
