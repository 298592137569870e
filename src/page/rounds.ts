import type { Pace } from "./pace.ts";
import { runInSlices } from "./slices.ts";
import type { BlockReader } from "./text/block-reader.ts";
import type { StartReading } from "./text/read-blocks.ts";

/** After how long a page that is not read to its end shows what was found, in ms. */
const untilShown = 200;

/** Reads and decides by turns, until nothing waits. */
export interface Rounds {
  /** Begins where something waits; one run at a time. */
  wake(): void;
  /** What was read is to be decided about anew; resolves when it was. */
  decideAgain(): Promise<void>;
  /** Resolves when everything was read and decided that waits now. */
  settled(): Promise<void>;
}

interface Setting {
  blocks: BlockReader;
  /** Decides what was read and shows what came of it, a small step at a time. */
  decide: () => Generator<undefined, void>;
  /** What is needed where a name may stand; nothing where the extension no longer gives it. */
  fetchReading: () => Promise<StartReading | undefined>;
  pace: Pace;
  life: AbortController;
}

/**
 * The first round reads the page. Each later one reads what changed since, and waits before: a page that changes all the
 * time would be decided about all the time.
 */
export function createRounds({ blocks, decide, fetchReading, pace, life }: Setting): Rounds {
  const { signal } = life;
  let running: Promise<void> | undefined;
  let undecided = false;
  let first = true;
  let turn = Promise.withResolvers<void>();

  const run = <Result>(work: Iterator<unknown, Result>) =>
    runInSlices(work, pace.mayGoOn, first ? undefined : pace.spent);
  const readOn = async () => {
    if (!blocks.ready()) {
      await run(blocks.look());
      if (signal.aborted || !blocks.pending()) return;
      const start = await fetchReading();
      if (!start) return life.abort();
      blocks.useReading(start);
    }
    // A long page shows what it has so far.
    const work = blocks.read();
    for (let most = untilShown; (await run(upTo(work, most))) === false; most *= 3) await run(decide());
  };
  const round = async () => {
    if (!first && blocks.pending()) await pace.rest();
    const tell = turn;
    turn = Promise.withResolvers<void>();
    undecided = false;
    await readOn();
    await run(decide());
    first = false;
    tell.resolve();
  };
  const waits = () => blocks.pending() || undecided;
  const readAll = async () => {
    while (waits() && !signal.aborted) await round();
    running = undefined;
  };
  const wake = () => void (running ??= readAll());
  signal.addEventListener("abort", () => turn.resolve());

  return {
    wake,
    decideAgain() {
      undecided = true;
      const { promise } = turn;
      wake();
      return promise;
    },
    async settled() {
      // What waits now is read in the round that runs or in the next; a page that never rests is not waited for.
      for (const _ of [1, 2]) await Promise.race([running, turn.promise]);
    },
  };
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
