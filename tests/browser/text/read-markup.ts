import { compiledAcross, toEnd } from "../../unit/mentions/read-text.ts";
import { smallSet } from "../../unit/mentions/small-set.ts";
import { createLooker } from "../../../src/mentions/looker.ts";
import { createMatcher } from "../../../src/mentions/matcher.ts";
import { createReading } from "../../../src/mentions/reading.ts";
import { createBlockReader } from "../../../src/page/text/block-reader.ts";
import { findBlocks } from "../../../src/page/text/find-blocks.ts";
import { type Inner, isShadowRoot } from "../../../src/page/text/open-roots.ts";
import { flowRange } from "../../../src/page/text/flow-range.ts";
import { isShown } from "../../../src/page/text/is-shown.ts";
import type { TextFlow } from "../../../src/page/text/text-flow.ts";
import { textFlows } from "../../../src/page/text/text-flows.ts";
import { showPage } from "../show-page.ts";

const compiled = compiledAcross(smallSet);
export const matcher = createMatcher(compiled);
export const mayHold = createLooker(compiled.look);

/** Enters shadow roots and no frames. */
export const ownRoots = (inner: Inner) => (isShadowRoot(inner) ? inner : undefined);

/** All flows of the document that are shown. */
export function flowsHere(root: Element = document.body): TextFlow[] {
  const blocks = [...findBlocks(root, ownRoots)].filter((block) => block !== undefined);
  return blocks.filter((block) => isShown(block)).flatMap((block) => textFlows(block));
}

/** What is found in some markup, as printed and in the order of the page. */
export function mentionsOf(markup: string): string[] {
  const body = showPage(markup);
  const life = new AbortController();
  const reader = createBlockReader({
    page: document,
    mayHold,
    failed: () => {},
    woken: () => {},
    enter: ownRoots,
    signal: life.signal,
  });
  reader.queue(body);
  toEnd(reader.look());
  if (reader.pending()) reader.useReading((head) => createReading(matcher, head));
  toEnd(reader.read());
  life.abort();
  return toEnd(reader.decide()).outcome.mentions.map(({ text }) => text);
}

/** What the page prints at the UTF-16 units [start, end) of a flow, by way of its nodes. */
export function printed(flow: TextFlow, start: number, end: number): string {
  const { startContainer, startOffset, endContainer, endOffset } = flowRange(flow, start, end);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
