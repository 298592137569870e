import type { CpuBudget } from "./cpu-budget.ts";
import { type Run, runInSlices } from "./time-slicing.ts";
import { clock, createRetry } from "./timers.ts";
import { onAbort } from "../dom/trusted-events.ts";

/** After how long a page that is not fully read shows what was found so far, in ms. */
const untilShown = 200;

/** Reads and decides in turn, until nothing waits. */
export interface ScanLoop {
  /** Starts if something waits. Only one run at a time. */
  wake(): void;
  /** Decides again about what was read. Resolves when that is done. */
  decideAgain(): Promise<void>;
  /** Resolves when everything that waits now is read and decided. */
  settled(): Promise<void>;
}

interface ScanLoopOptions {
  /** What waits to be read, and reading it, a small step at a time. */
  blocks: { pending(): boolean; read(): Iterator<unknown> };
  /** Decides about what was read and shows the result, in slices. False if no answer came. */
  decide: (run: Run) => Promise<boolean>;
  /** Takes an error of ours; undefined when a round begins that tries again what failed. */
  reporter: { failed: (error: unknown) => void; hasFailed: () => boolean };
  budget: CpuBudget;
  life: AbortController;
}

/**
 * The first round reads the page. Each later one waits for its share of time and reads what changed. A round that
 * failed is repeated after the next change, one without an answer after a while.
 */
export function createScanLoop(options: ScanLoopOptions): ScanLoop {
  const { blocks, decide, reporter, budget, life } = options;
  let running: Promise<void> | undefined;
  /** `woken`: whether something changed since the last round began. */
  let [first, undecided, woken] = [true, false, false];
  const readWaiting = createReading(options);
  const retry = createRetry(() => void decideAgain(), life.signal);
  let turn = Promise.withResolvers<void>();

  const run: Run = (work) => runInSlices(work, budget.mayRun, first ? undefined : budget.spent);
  const round = async () => {
    if (!first && blocks.pending()) await budget.rest();
    const tell = turn;
    turn = Promise.withResolvers<void>();
    undecided = woken = false;
    try {
      await readWaiting(run);
      retry(await decide(run));
      return true;
    } catch (error) {
      reporter.failed(error);
      return woken;
    } finally {
      first = false;
      tell.resolve();
    }
  };
  const waits = () => blocks.pending() || undecided;
  const readAll = async () => {
    for (let goesOn = true; goesOn && waits() && !life.signal.aborted;) goesOn = await round();
    running = undefined;
  };
  const wake = () => {
    woken = true;
    running ??= readAll();
  };
  const decideAgain = () => {
    undecided = true;
    const { promise } = turn;
    wake();
    return promise;
  };
  onAbort(life.signal, () => turn.resolve());

  return {
    wake,
    decideAgain,
    // What waits now is read in the round that runs or in the next; a page that never rests is not waited for.
    async settled() {
      for (const _ of [1, 2]) await Promise.race([running, turn.promise]);
    },
  };
}

/** What could not be read stands until it is tried again, which a round that only decides does not do. */
function createReading(options: ScanLoopOptions): (run: Run) => Promise<void> {
  const { blocks, reporter } = options;
  let isUnread = false;
  return async (run) => {
    if (blocks.pending() || !isUnread) reporter.failed(undefined);
    isUnread ||= blocks.pending();
    await readOn(options, run);
    isUnread &&= reporter.hasFailed();
  };
}

/** Reads what waits. On a long page it shows what was found so far. */
async function readOn({ blocks, decide }: ScanLoopOptions, run: Run): Promise<void> {
  const work = blocks.read();
  for (let most = untilShown; (await run(upTo(work, most))) === false; most *= 3) await decide(run);
}

/** Works for at most `ms`. True when the work is done. */
function* upTo(work: Iterator<unknown>, ms: number): Generator<undefined, boolean> {
  const end = clock() + ms;
  while (!work.next().done) {
    if (clock() > end) return false;
    yield;
  }
  return true;
}
