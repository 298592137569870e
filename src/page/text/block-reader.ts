import type { Cue } from "../../mentions/scanned-flow.ts";
import type { Decided } from "../marks/found-mentions.ts";
import { blockOf } from "./block-of.ts";
import { standsIn } from "./closest-across.ts";
import { isOnPage } from "./is-on-page.ts";
import { type Inner, isFrame } from "./open-roots.ts";
import { lookForNames, notePending, readPending, wholeOf } from "./pending-work.ts";
import { isShown } from "./is-shown.ts";
import { ReadBlocks, type StartReading } from "./read-blocks.ts";
import type { TextFlow } from "./text-flow.ts";
import type { PageChanges } from "./watch-changes.ts";
import { world } from "../world.ts";
import { watchHidden } from "./watch-hidden.ts";

/** Knows which blocks of the page were read, which wait, and what all of them together say. */
export interface BlockReader {
  /** Puts what stands below an element on the list of what is to be walked. */
  queue(root: Element): void;
  /** Whether anything waits to be walked or read, or is being read. */
  pending(): boolean;
  /** Whether it was given what decides, without which nothing is read. */
  ready(): boolean;
  useReading(start: StartReading): void;
  /** The first look, a small step at a time: afterwards only that is pending in which a name may stand. */
  look(): Generator<undefined, unknown>;
  /** Reads what is pending, a small step at a time. */
  read(): Generator<undefined, void>;
  /** Takes note of changes and forgets what they made void; gives the blocks that were forgotten. */
  drop(changes: PageChanges): Element[];
  /** The words of evidence that a flow holds. */
  cuesIn: (flow: TextFlow) => Cue[];
  /** Decides everything by the evidence read so far, in the order of the page, a small step at a time. */
  decide(): Generator<undefined, Decided>;
  /** Whether a flow that was decided about is still what its block holds. */
  stands: (flow: TextFlow) => boolean;
  /** Whether a block was read and has not changed since. */
  has(block: Element): boolean;
}

interface Setting {
  page: Document;
  /** The first look at text that may have run together. */
  mayHold: (text: string) => boolean;
  /** Told what an error of ours was. */
  failed: (error: unknown) => void;
  /** Called when a block that was hidden is shown, and so waits to be read. */
  woken: () => void;
  /** Told of each open shadow root and each frame that is shown; gives what is to be walked of it. */
  enter: (inner: Inner) => Element | ShadowRoot | undefined;
  signal: AbortSignal;
}

export function createBlockReader({ page, mayHold, failed, woken, enter, signal }: Setting): BlockReader {
  const roots = new Set<Element>();
  const blocks = new Set<Element>();
  let read: ReadBlocks | undefined;
  let reading = false;
  const waitForHidden = watchHidden((elements) => {
    for (const frame of elements.filter((element) => isFrame(element))) roots.add(frame);
    for (const block of elements.map((element) => blockOf(element))) if (block) blocks.add(block);
    if (blocks.size + roots.size > 0) woken();
  }, signal);
  const enterShown = (inner: Inner) => {
    if (!isFrame(inner) || isShown(inner)) return enter(inner);
    waitForHidden(inner);
    return undefined;
  };
  const waiting = { roots, blocks, enter: enterShown };

  return {
    queue: (root) => void roots.add(root),
    pending: () => reading || roots.size > 0 || blocks.size > 0,
    ready: () => read !== undefined,
    useReading(start) {
      read = new ReadBlocks(page, start, (hidden) => mayHold(hidden.textContent) && waitForHidden(hidden));
      // Whatever stood where no name was counts from now on.
      roots.add(wholeOf(page));
    },
    look: () => lookForNames(waiting, mayHold),
    *read() {
      if (!read) return;
      reading = true;
      try {
        yield* readPending(page, read, waiting, failed);
      } finally {
        reading = false;
      }
    },
    drop(changes) {
      if (changes.rewrites) world.steadiness?.note(changes.rewrites);
      notePending(changes, waiting);
      return read ? forgetVoid(read, changes) : [];
    },
    cuesIn: (flow) => read?.cuesIn(flow) ?? [],
    *decide() {
      return read ? yield* read.decide() : { outcome: { mentions: [], withheld: [], figures: [] }, flows: [] };
    },
    stands: (flow) => read?.stands(flow) === true,
    has: (block) => read?.has(block) === true,
  };
}

/** Forgets the blocks that changes made void, and gives them. */
function forgetVoid(read: ReadBlocks, { blocks: changed, added, removed, rewritten, gone }: PageChanges): Element[] {
  const isVoid = (block: Element) =>
    changed.has(block) || !isOnPage(block) || gone.has(block.ownerDocument) || standsIn(block, added);
  // Where text changed alone, nothing else can be void; a page that changes all the time mostly does no more.
  const onlyText = added.size + removed.size + rewritten.size + gone.size === 0;
  const dropped = onlyText
    ? [...changed].filter((block) => read.has(block))
    : [...read.keys()].filter((block) => isVoid(block));
  for (const block of dropped) read.forget(block);
  return dropped;
}
