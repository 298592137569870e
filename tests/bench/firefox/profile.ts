import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What Firefox's own profiler saw of our scripts in the page that they ran in, in ms. */
export interface SeenWork {
  /** Samples with a function of ours on the stack. */
  ours: number;
  /** What the thread worked in the longest row of such samples, one right after the other, in one run of script. */
  longest: number;
  /** All of the time that is told of, and what the thread worked in it. */
  time: number;
  worked: number;
}

/** A span of time, as `Date.now()` tells it. */
export interface Span {
  from: number;
  to: number;
}

/** The samples are this far apart, in ms. */
const INTERVAL = 1;

/** Firefox reads these when it starts, and writes the profile when it ends (firefox-source-docs, "Gecko Profiler"). */
const profiler = (file: string): Record<string, string> => ({
  MOZ_PROFILER_STARTUP: "1",
  MOZ_PROFILER_SHUTDOWN: file,
  MOZ_PROFILER_STARTUP_FEATURES: "js,cpu",
  MOZ_PROFILER_STARTUP_FILTERS: "GeckoMain",
  MOZ_PROFILER_STARTUP_INTERVAL: String(INTERVAL),
  MOZ_PROFILER_STARTUP_ENTRIES: "16777216",
});

/**
 * Runs work that starts one Firefox and ends it, and gives what the profiler saw of the page that our scripts were busiest in, or else of the busiest, in the span
 * that the work gives, or in all of its time.
 */
export async function recordProfile(work: () => Promise<Span | void>): Promise<SeenWork> {
  const folder = mkdtempSync(join(tmpdir(), "sidelight-profile-"));
  const wanted = profiler(join(folder, "profile.json"));
  const before = Object.fromEntries(Object.keys(wanted).map((name) => [name, process.env[name]]));
  Object.assign(process.env, wanted);
  try {
    const span = await work();
    return readProfile(JSON.parse(readFileSync(join(folder, "profile.json"), "utf8")), span ?? undefined);
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    rmSync(folder, { recursive: true });
  }
}

/** The parts of Firefox's profile that are read; rows are lists whose places `schema` names. */
interface Profile {
  meta: { startTime: number };
  threads: Thread[];
  processes: Profile[];
}

interface Thread {
  /** "tab" where pages run. */
  processType: string;
  stringTable: string[];
  frameTable: Rows;
  stackTable: Rows;
  samples: Rows;
  markers: { schema: Record<string, number>; data: unknown[][] };
}

interface Rows {
  schema: Record<string, number>;
  data: (number | null)[][];
}

/** A function of our page scripts, as the profiler names it. */
const OURS = /moz-extension:\/\/[^/]+\/(gate|prefilter|reader|card|panel-bridge|event-shield)\.js/;

export function readProfile(profile: Profile, span: Span = { from: 0, to: Number.POSITIVE_INFINITY }): SeenWork {
  const seen = allIn(profile).flatMap(({ meta, threads }) =>
    threads
      .filter(({ processType }) => processType === "tab")
      .map((thread) => workIn(thread, { from: span.from - meta.startTime, to: span.to - meta.startTime })),
  );
  const busiest = seen.toSorted((a, b) => b.ours - a.ours || b.worked - a.worked)[0];
  if (!busiest) throw new Error("Firefox's profile tells of no thread.");
  return busiest;
}

const allIn = (profile: Profile): Profile[] => [profile, ...profile.processes.flatMap((one) => allIn(one))];

function workIn(thread: Thread, { from, to }: Span): SeenWork {
  const isOwn = ownStacks(thread);
  const { schema, data } = thread.samples;
  const seen: SeenWork = { ours: 0, longest: 0, time: 0, worked: 0 };
  const pauses = pausesOf(thread);
  let pause = 0;
  let row = 0;
  let last: number | undefined;
  for (const sample of data) {
    const time = sample[schema["time"]!]!;
    if (time < from || time > to) continue;
    // A machine that has no time for the profiler makes samples rarer: none stands for more than three.
    const since = Math.min(time - (last ?? time - INTERVAL), 3 * INTERVAL);
    last = time;
    seen.time += since;
    for (; pauses[pause]! <= time; pause++) row = 0;
    const worked = (sample[schema["threadCPUDelta"]!] ?? 0) / 1_000_000;
    seen.worked += worked;
    const stack = sample[schema["stack"]!];
    const isOurs = stack != null && isOwn(stack);
    if (isOurs) seen.ours += since;
    // Not what the machine did meanwhile; and to begin with not what came before.
    row = isOurs ? row + Math.min(worked, since) : 0;
    seen.longest = Math.max(seen.longest, row);
  }
  return seen;
}

/**
 * When no script was on the stack although samples may not tell so: microtasks are performed only then, and what we yield
 * to the page for often takes less than the time between two samples.
 */
function pausesOf({ markers: { schema, data }, stringTable }: Thread): number[] {
  const performed = stringTable.indexOf("Perform microtasks");
  const ends = data
    .filter((marker) => marker[schema["name"]!] === performed)
    .map((marker) => marker[schema["endTime"]!] as number | null);
  return ends.filter((end) => end !== null).toSorted((a, b) => a - b);
}

/** Tells of a stack, by its index, whether a function of ours is on it. */
function ownStacks({ stringTable, frameTable, stackTable }: Thread): (stack: number) => boolean {
  const location = frameTable.schema["location"]!;
  const ownFrames = frameTable.data.map((frame) => OURS.test(stringTable[frame[location]!] ?? ""));
  const { prefix, frame } = stackTable.schema;
  const known: boolean[] = [];
  // A stack's beginning stands before it in the table.
  for (const row of stackTable.data) {
    const before = row[prefix!];
    known.push(ownFrames[row[frame!]!]! || (before != null && known[before]!));
  }
  return (stack) => known[stack] ?? false;
}
