import type { BindFigures } from "../../mentions/figures/bind-figures.ts";
import type { Matcher } from "../../mentions/matcher.ts";
import type { Cue } from "../../mentions/scan-flow.ts";
import type { Outcome } from "../../mentions/types.ts";
import { blockOf } from "./block-of.ts";
import { parentAcross } from "./closest-across.ts";
import { findBlocks } from "./find-blocks.ts";
import { isOnPage } from "./is-on-page.ts";
import { type Inner, isFrame } from "./open-roots.ts";
import { ReadBlocks } from "./read-blocks.ts";
import type { TextFlow } from "./text-flows.ts";
import type { PageChanges } from "./watch-changes.ts";
import { watchHidden } from "./watch-hidden.ts";

/** Knows which blocks of the page were read, which wait, and what all of them together say. */
export interface BlockReader {
  /** Puts what stands below an element on the list of what is to be walked. */
  queue(root: Element): void;
  /** Whether anything waits to be walked or read. */
  pending(): boolean;
  /** Does what is pending, a small step at a time. */
  work(): Generator<undefined, void>;
  /** Takes note of changes and forgets what they made void; gives the blocks that were forgotten. */
  drop(changes: PageChanges): Element[];
  /** The words of evidence that a flow holds. */
  cuesIn(flow: TextFlow): Cue[];
  /** From now on figures are decided too. */
  useFigures(bind: BindFigures): void;
  /** Decides everything by the evidence read so far, in the order of the page. */
  decide(): Outcome<TextFlow>;
}

interface Setting {
  page: Document;
  matcher: Matcher;
  /** Called when a block that was hidden is shown, and so waits to be read. */
  woken: () => void;
  /** Told of each open shadow root and each frame that is shown; gives what is to be walked of it. */
  enter: (inner: Inner) => Element | ShadowRoot | undefined;
  signal: AbortSignal;
}

export function createBlockReader({ page, matcher, woken, enter, signal }: Setting): BlockReader {
  const roots = new Set<Element>();
  const blocks = new Set<Element>();
  const shown = (elements: Element[]) => {
    for (const frame of elements.filter((element) => isFrame(element))) roots.add(frame);
    for (const block of elements.map((element) => blockOf(element))) if (block) blocks.add(block);
    if (blocks.size + roots.size > 0) woken();
  };
  const read = new ReadBlocks(page, matcher, watchHidden(shown, signal));
  const enterShown = (inner: Inner) => (read.isShown(inner) ? enter(inner) : undefined);
  // Until some text holds a name, no block is read at all; from then on every one is, since cues and figures count too.
  let anyName = false;
  const mayHold = (text: string) => (anyName ? text.trim() !== "" : matcher.mayHold(text));
  const readAll = () => {
    anyName = true;
    roots.add(page.body ?? page.documentElement);
  };

  return {
    queue: (root) => void roots.add(root),
    pending: () => roots.size > 0 || blocks.size > 0,
    *work() {
      const done = new Set<Element>();
      for (const block of blocks) {
        blocks.delete(block);
        done.add(block);
        if (!anyName && read.mayHold(block)) readAll();
        if (anyName && isOnPage(block)) yield* read.read(block);
        yield;
      }
      for (const root of roots) {
        roots.delete(root);
        for (const block of findBlocks(root, mayHold, enterShown)) {
          if (!isOnPage(root)) break;
          if (block && !anyName) {
            readAll();
            break;
          }
          if (block && isOnPage(block) && !read.has(block) && !done.has(block)) yield* read.read(block);
          yield;
        }
      }
    },
    drop(changes) {
      for (const block of changes.blocks) blocks.add(block);
      for (const node of changes.added) if (!standsIn(parentAcross(node), changes.added)) roots.add(node);
      return forgetVoid(read, changes);
    },
    ...askedOf(read),
  };
}

/** What is asked of the blocks that were read. */
function askedOf(read: ReadBlocks): Pick<BlockReader, "cuesIn" | "useFigures" | "decide"> {
  return {
    cuesIn: (flow) => read.cuesIn(flow),
    useFigures: (bind) => read.useFigures(bind),
    decide: () => read.decide(),
  };
}

/** Forgets the blocks that changes made void, and gives them. */
function forgetVoid(read: ReadBlocks, { blocks: changed, added }: PageChanges): Element[] {
  const isVoid = (block: Element) => changed.has(block) || !isOnPage(block) || standsIn(block, added);
  const dropped = [...read.keys()].filter((block) => isVoid(block));
  for (const block of dropped) read.forget(block);
  return dropped;
}

/** Whether an element or one above it is among those that were added: what was moved is read afresh in its new place. */
function standsIn(element: Element | null, added: Set<Element>): boolean {
  if (added.size === 0) return false;
  for (let above = element; above; above = parentAcross(above)) if (added.has(above)) return true;
  return false;
}
