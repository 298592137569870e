import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { MultiBar, type SingleBar } from "cli-progress";

import type { FileReport } from "./file-reporter.ts";

/** The last duration of each test file, in ms, by check and file. */
export type Durations = Record<string, number>;

/** Shows which test files run and how long the rest may take: continuously in a terminal, else every 30 s. */
export interface Progress extends Disposable {
  /** Handles a message from the run of a check. */
  follow(check: string): (report: FileReport) => void;
  /** Prints a text above the progress line. */
  print(this: void, text: string): void;
}

const ELSEWHERE_EVERY = 30_000;

/** @param memory the file in which the durations of the last run are kept; the first run can only count files */
export function startProgress(memory: string): Progress {
  const durations = readDurations(memory);
  const runs = new Map<string, Run>();
  const lines = () => [...runs].map(([check, run]) => describeRun(check, run, durations, Date.now()));
  const isTerminal = process.stdout.isTTY;
  const timer = isTerminal
    ? undefined
    : setInterval(() => lines().forEach((line) => console.log(line)), ELSEWHERE_EVERY);
  const bars = isTerminal ? new MultiBar({ format: "{line}", clearOnComplete: true, hideCursor: true }) : undefined;
  const shown = new Map<string, SingleBar>();
  return {
    follow: (check) => (report) => {
      const run = runs.get(check) ?? { all: [], begun: new Map(), ended: new Map() };
      takeReport(run, report);
      if (report.kind === "ended") durations[`${check} ${report.file}`] = report.ms;
      if (run.all.length === run.ended.size) runs.delete(check);
      else runs.set(check, run);
      const line = runs.has(check) ? describeRun(check, run, durations, Date.now()) : "";
      const bar = shown.get(check) ?? bars?.create(1, 0, { line });
      bar?.update({ line });
      if (bar) shown.set(check, bar);
    },
    print(text) {
      if (bars) bars.log(`${text}\n`);
      else console.log(text);
    },
    [Symbol.dispose]() {
      clearInterval(timer);
      bars?.update();
      bars?.stop();
      mkdirSync(dirname(memory), { recursive: true });
      writeFileSync(memory, JSON.stringify(durations));
    },
  };
}

/** The files of one check. */
export interface Run {
  all: string[];
  /** By file, when it began, in ms. */
  begun: Map<string, number>;
  /** By file, how long it took, in ms. */
  ended: Map<string, number>;
}

function takeReport(run: Run, report: FileReport): void {
  if (report.kind === "files") run.all = report.files;
  else if (report.kind === "flaky") return;
  else if (report.kind === "begun") run.begun.set(report.file, Date.now());
  else {
    run.begun.delete(report.file);
    run.ended.set(report.file, report.ms);
  }
}

/** The progress line: how many files are done, what runs, and how long the rest will take by their last durations. */
export function describeRun(check: string, { all, begun, ended }: Run, durations: Durations, now: number): string {
  const took = [...ended.values()];
  const usual = took.reduce((sum, ms) => sum + ms, 0) / Math.max(1, took.length);
  const left = all
    .filter((file) => !ended.has(file))
    .map((file) =>
      Math.max(0, (durations[`${check} ${file}`] ?? usual) - (begun.has(file) ? now - begun.get(file)! : 0)),
    )
    .reduce((sum, ms) => sum + ms / Math.max(1, begun.size), 0);
  const time =
    left === 0
      ? ""
      : left < 60_000
        ? `, about ${Math.ceil(left / 1000)} s left`
        : `, about ${Math.ceil(left / 60_000)} min left`;
  const running = begun.size > 0 ? `: ${[...begun.keys()].join(", ")}` : "";
  return `${check}: ${ended.size} of ${all.length} files${time}${running}`;
}

function readDurations(memory: string): Durations {
  try {
    return JSON.parse(readFileSync(memory, "utf8")) as Durations;
  } catch {
    return {};
  }
}
