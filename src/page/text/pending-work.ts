import { findBlocks } from "./find-blocks.ts";
import { isOnPage } from "./is-on-page.ts";
import { mayHoldBelow } from "./may-hold-below.ts";
import type { Inner } from "./open-roots.ts";
import type { ReadBlocks } from "./read-blocks.ts";

/** What waits to be walked and to be read. */
export interface Pending {
  roots: Set<Element>;
  blocks: Set<Element>;
  /** Told of each open shadow root and each frame; gives what is to be walked of it. */
  enter: (inner: Inner) => Element | ShadowRoot | undefined;
}

/**
 * The first look at what is pending. It ends where a name may stand: that stays pending, and all that was not looked at.
 *
 * @param mayHold must not mind that texts of several elements have run together
 */
export function* lookForNames(
  { roots, blocks, enter }: Pending,
  mayHold: (text: string) => boolean,
): Generator<undefined, void> {
  for (const block of blocks) {
    if (mayHold(block.textContent)) return;
    blocks.delete(block);
    yield;
  }
  for (const root of roots) {
    // Taken off first: what changes meanwhile waits anew.
    roots.delete(root);
    if (isOnPage(root) && (yield* mayHoldBelow(root, mayHold, enter))) {
      roots.add(root);
      return;
    }
    yield;
  }
}

/** Reads what is pending: every block, since beside names cues and figures count too. */
export function* readPending(read: ReadBlocks, { roots, blocks, enter }: Pending): Generator<undefined, void> {
  const done = new Set<Element>();
  for (const block of blocks) {
    blocks.delete(block);
    done.add(block);
    if (isOnPage(block)) yield* read.read(block);
    yield;
  }
  for (const root of roots) {
    roots.delete(root);
    for (const block of findBlocks(root, enter)) {
      if (!isOnPage(root)) break;
      if (block && isOnPage(block) && !read.has(block) && !done.has(block)) yield* read.read(block);
      yield;
    }
  }
}
