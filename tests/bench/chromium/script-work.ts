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
 * The script work in one page up to a `performance.mark`, from another one on or from the page's begin. It
 * must run no script itself: then all is ours, but for the tasks of the tool that set the marks.
 */
export function scriptWork(events: TraceEvent[], end: string, begin?: string): ScriptWork {
  const [first, last] = [begin, end].map((name) => events.find((event) => event.name === name));
  if (!last || (begin && !first)) throw new Error(`The trace has no mark "${last ? begin : end}".`);
  const from = first?.ts ?? commitOf(events, last);
  const own = events
    .filter(({ pid, tid, ts }) => pid === last.pid && tid === last.tid && ts >= from && ts <= last.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const work: ScriptWork = { all: 0, evaluated: new Map(), longest: 0 };
  for (const task of tasksOf(own)) addTask(work, task);
  return work;
}

/** All tasks of a page's main thread up to a mark, in ms of its own time, but those of the tool. */
export function pageWork(events: TraceEvent[], end: string): number {
  const last = events.find((event) => event.name === end);
  if (!last) throw new Error(`The trace has no mark "${end}".`);
  const from = commitOf(events, last);
  const own = events
    .filter(({ pid, tid, ts }) => pid === last.pid && tid === last.tid && ts >= from && ts <= last.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return tasksOf(own)
    .filter((task) => !task.some((event) => isTool(event)))
    .reduce((sum, [task]) => sum + (task?.tdur ?? 0) / 1000, 0);
}

/** When the page came into its process, which has begun before, and been given the extensions. */
function commitOf(events: TraceEvent[], last: TraceEvent): number {
  const commits = events.filter(
    ({ name, pid, ts, args }) =>
      name === "CommitLoad" && pid === last.pid && ts < last.ts && args.data?.isMainFrame === true,
  );
  if (commits.length === 0) throw new Error("The trace does not tell when the page came.");
  return Math.max(...commits.map(({ ts }) => ts));
}

/** Events by the task that they stand in. */
function tasksOf(own: TraceEvent[]): TraceEvent[][] {
  const tasks: TraceEvent[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const event of own) {
    if (event.name === "RunTask" && event.ts >= until) {
      tasks.push([event]);
      until = event.ts + (event.dur ?? 0);
    } else if (event.ts < until) tasks.at(-1)?.push(event);
  }
  return tasks;
}

function addTask(work: ScriptWork, task: TraceEvent[]): void {
  // What a message of the tool begins is its own to the end, its microtasks too.
  const first = task.find((event) => isTool(event) || isScript(event));
  if (!first || isTool(first)) return;
  let ms = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const event of task) {
    const own = (event.tdur ?? 0) / 1000;
    if (event.name === "EvaluateScript") {
      const name = event.args.data?.url?.split("/").pop() ?? "";
      work.evaluated.set(name, (work.evaluated.get(name) ?? 0) + own);
    }
    const inside = event.ts < until;
    // The tool may break into a script that runs.
    if (isTool(event)) ms -= inside ? own : 0;
    else if (inside || !isScript(event)) continue;
    else ms += own;
    until = Math.max(until, event.ts + (event.dur ?? 0));
  }
  work.all += ms;
  work.longest = Math.max(work.longest, ms);
}
