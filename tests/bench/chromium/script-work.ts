import type { TraceEvent } from "./trace.ts";

/** What scripts did in one page, in ms of their thread's own time. */
export interface ScriptWork {
  /** All of it: scripts are compiled and run, messages to them parsed, and whatever runs later. */
  all: number;
  /** The evaluation of each script, compiling it included, by the end of its address. */
  evaluated: Map<string, number>;
  /** The longest share of one task. */
  longest: number;
}

/** Script at work, or a message to it that is parsed. The outermost ones are counted. */
const SCRIPT = new Set([
  "EvaluateScript",
  "FunctionCall",
  "TimerFire",
  "FireIdleCallback",
  "RunMicrotasks",
  "BlinkScheduler_PerformMicrotaskCheckpoint",
]);

const tagOf = ({ args }: TraceEvent): string => args.chrome_mojo_event_info?.mojo_interface_tag ?? "";

const isScript = (event: TraceEvent): boolean =>
  SCRIPT.has(event.name) || (event.name === "Receive mojo message" && tagOf(event).startsWith("extensions.mojom"));

const isTool = (event: TraceEvent): boolean => tagOf(event).startsWith("blink.mojom.DevTools");

/**
 * The script work in one page up to a `performance.mark`, from another one on or from the begin of its process. The page
 * itself must run no script: then all is ours, but for the tasks of the tool that set the marks.
 */
export function scriptWork(events: TraceEvent[], end: string, begin?: string): ScriptWork {
  const [first, last] = [begin, end].map((name) => events.find((event) => event.name === name));
  if (!last || (begin && !first)) throw new Error(`The trace has no mark "${last ? begin : end}".`);
  const from = first?.ts ?? beforeOthers(events, last);
  const own = events
    .filter(({ pid, tid, ts }) => pid === last.pid && tid === last.tid && ts >= from && ts <= last.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const work: ScriptWork = { all: 0, evaluated: new Map(), longest: 0 };
  for (const task of tasksOf(own)) addTask(work, task);
  return work;
}

/** Where an earlier page has ended in the same process, its work is not counted. */
function beforeOthers(events: TraceEvent[], last: TraceEvent): number {
  const earlier = events.filter(({ name, pid, ts }) => name.startsWith("end ") && pid === last.pid && ts < last.ts);
  return Math.max(0, ...earlier.map(({ ts }) => ts));
}

/** Events by the task that they stand in. */
function tasksOf(own: TraceEvent[]): TraceEvent[][] {
  const tasks: TraceEvent[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const event of own) {
    if (event.name === "RunTask" && event.ts >= until) {
      tasks.push([]);
      until = event.ts + (event.dur ?? 0);
    } else if (event.ts < until) tasks.at(-1)?.push(event);
  }
  return tasks;
}

function addTask(work: ScriptWork, task: TraceEvent[]): void {
  if (task.some((event) => isTool(event))) return;
  let ms = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const event of task) {
    const own = (event.tdur ?? 0) / 1000;
    if (event.name === "EvaluateScript") {
      const name = event.args.data?.url?.split("/").pop() ?? "";
      work.evaluated.set(name, (work.evaluated.get(name) ?? 0) + own);
    }
    if (!isScript(event) || event.ts < until) continue;
    ms += own;
    until = event.ts + (event.dur ?? 0);
  }
  work.all += ms;
  work.longest = Math.max(work.longest, ms);
}
