import { runToEnd } from "../../../src/mentions/decide/page-matcher.ts";
import type { PageHead } from "../../../src/mentions/types.ts";
import { type BlockReader, createBlockReader } from "../../../src/page/read/block-reader.ts";
import { findBlocks } from "../../../src/page/read/read-queue.ts";
import { type InnerRoot, isShadowRoot, isShown } from "../../../src/page/dom/tree.ts";
import { flowRange, type TextFlow } from "../../../src/page/read/text-flow.ts";
import { serializeFlow } from "../../../src/page/read/block-store.ts";
import { textFlows } from "../../../src/page/read/text-flows.ts";
import { matcher } from "../reader/ask-matcher.ts";
import { showPage } from "../show-page.ts";

/** Enters shadow roots and no frames. */
export const ownRoots = (inner: InnerRoot) => (isShadowRoot(inner) ? inner : undefined);

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
    failed: () => {},
    woken: () => {},
    enter: ownRoots,
    isBlind: () => false,
    signal: life.signal,
  });
  reader.queue(body);
  runToEnd(reader.read());
  life.abort();
  return mentionsIn(reader);
}

/** What is found in all that was read, as printed and in the order of the page. */
export const mentionsIn = (reader: BlockReader): string[] => {
  const { head, flows } = reader.text();
  return decided(flows, head).map(({ text }) => text);
};

/** The mentions in some flows. */
export function decided(flows: TextFlow[], head: PageHead) {
  const asked = flows.map((flow) => serializeFlow(flow, head));
  const { outcome } = runToEnd(matcher.decide({ head, flows: asked, hidden: [] }));
  return outcome.mentions.map((mention) => ({ ...mention, flow: flows[mention.flow]! }));
}

/** What the page prints at the UTF-16 units [start, end) of a flow, by way of its nodes. */
export function printed(flow: TextFlow, start: number, end: number): string {
  const { startContainer, startOffset, endContainer, endOffset } = flowRange(flow, start, end);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
