import type { Pace } from "./cpu-budget.ts";
import { type Run, runInSlices } from "./time-slicing.ts";
import { createRetry } from "./retry.ts";

/** After how long a page that is not read to its end shows what was found, in ms. */
const untilShown = 200;

/** Reads and decides by turns, until nothing waits. */
export interface Rounds {
  /** Begins where something waits; one run at a time. */
  wake(): void;
  /** What was read is to be decided about anew; resolves when it was. */
  decideAgain(): Promise<void>;
  /** Whether no answer came, and it is asked again. */
  asks(): boolean;
  /** Resolves when everything was read and decided that waits now. */
  settled(): Promise<void>;
}

interface RoundsOptions {
  /** What waits to be read, and reading it, a small step at a time. */
  blocks: { pending(): boolean; read(): Iterator<unknown> };
  /** Decides what was read and shows what came of it, in slices; false where no answer came. */
  decide: (run: Run) => Promise<boolean>;
  /** Told what an error of ours was; undefined when a round begins, which may have none. */
  failed: (error: unknown) => void;
  pace: Pace;
  life: AbortController;
}

/**
 * The first round reads the page. Each later one reads what changed since, and waits before: a page that changes all the
 * time would be decided about all the time. A round that fails is not repeated before something changes; one that got no
 * answer is, after some time.
 */
export function createRounds(options: RoundsOptions): Rounds {
  const { blocks, decide, failed, pace, life } = options;
  let running: Promise<void> | undefined;
  /** `woken`: whether something changed since the last round began. */
  let [first, undecided, woken] = [true, false, false];
  const retry = createRetry(() => void decideAgain(), life.signal);
  let turn = Promise.withResolvers<void>();

  const run: Run = (work) => runInSlices(work, pace.mayGoOn, first ? undefined : pace.spent);
  const round = async () => {
    if (!first && blocks.pending()) await pace.rest();
    const tell = turn;
    turn = Promise.withResolvers<void>();
    undecided = woken = false;
    failed(undefined);
    try {
      await readOn(options, run);
      retry.told(await decide(run));
      return true;
    } catch (error) {
      failed(error);
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
  life.signal.addEventListener("abort", () => turn.resolve());

  return {
    wake,
    asks: retry.waits,
    decideAgain,
    // What waits now is read in the round that runs or in the next; a page that never rests is not waited for.
    async settled() {
      for (const _ of [1, 2]) await Promise.race([running, turn.promise]);
    },
  };
}

/** Reads what waits; of a long page it shows what it has so far. */
async function readOn({ blocks, decide }: RoundsOptions, run: Run): Promise<void> {
  const work = blocks.read();
  for (let most = untilShown; (await run(upTo(work, most))) === false; most *= 3) await decide(run);
}

/** Works for some ms at most; true at the end of the work. */
function* upTo(work: Iterator<unknown>, ms: number): Generator<undefined, boolean> {
  const end = performance.now() + ms;
  while (!work.next().done) {
    if (performance.now() > end) return false;
    yield;
  }
  return true;
}
