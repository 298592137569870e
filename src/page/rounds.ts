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
  /** Told what an error of ours was; undefined when a round begins, which may have none. */
  failed: (error: unknown) => void;
  pace: Pace;
  life: AbortController;
}

/**
 * The first round reads the page. Each later one reads what changed since, and waits before: a page that changes all the
 * time would be decided about all the time. A round that fails is not repeated before something changes.
 */
export function createRounds(setting: Setting): Rounds {
  const { blocks, decide, failed, pace, life } = setting;
  let running: Promise<void> | undefined;
  let undecided = false;
  /** Whether something changed since the last round began. */
  let woken = false;
  let first = true;
  let turn = Promise.withResolvers<void>();

  const run: Run = (work) => runInSlices(work, pace.mayGoOn, first ? undefined : pace.spent);
  const round = async () => {
    if (!first && blocks.pending()) await pace.rest();
    const tell = turn;
    turn = Promise.withResolvers<void>();
    undecided = false;
    woken = false;
    failed(undefined);
    try {
      await readOn(setting, run);
      await run(decide());
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
  life.signal.addEventListener("abort", () => turn.resolve());

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

type Run = <Result>(work: Iterator<unknown, Result>) => Promise<Result | undefined>;

/** Reads what waits; of a long page it shows what it has so far. */
async function readOn({ blocks, decide, fetchReading, life }: Setting, run: Run): Promise<void> {
  if (!blocks.ready()) {
    await run(blocks.look());
    if (life.signal.aborted || !blocks.pending()) return;
    const start = await fetchReading();
    if (!start) return life.abort();
    blocks.useReading(start);
  }
  const work = blocks.read();
  for (let most = untilShown; (await run(upTo(work, most))) === false; most *= 3) await run(decide());
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
