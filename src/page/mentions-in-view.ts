import { liveRange } from "./mark/hit-test.ts";
import type { FoundMention } from "./mark/found-mention.ts";
import { boxOf, isAttached } from "./dom/tree.ts";
import type { Reader } from "./mark/reader.ts";
import { onNextFrame } from "./schedule/timers.ts";
import { onTrusted, onAbort } from "./dom/trusted-events.ts";

/**
 * Tells which mentions and figures are in view, now and after each scroll, until `signal` ends it. Only blocks that are
 * in the viewport are measured, at most once a frame.
 *
 * @param tell given their ids in the order of the page, where they are others than before
 * @returns to be called when what was found may be another
 */
export function watchMentionsInView(reader: Reader, tell: (ids: number[]) => void, signal: AbortSignal): () => void {
  let found: FoundMention[] = [];
  let told = "";
  let due = false;
  let stale = true;
  const near = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) near[isIntersecting ? "add" : "delete"](target);
    soon();
  });
  const collect = () => {
    stale = false;
    found = reader.all();
    // What is observed already is told only once.
    observer.disconnect();
    near.clear();
    for (const { flow } of found) if (isAttached(flow.block)) observer.observe(boxOf(flow.block));
  };
  const check = () => {
    due = false;
    if (signal.aborted) return;
    if (stale) collect();
    const ids = found.filter((mention) => isInView(reader, near, mention)).map(({ id }) => id);
    if (told !== (told = String(ids))) tell(ids);
  };
  const soon = () => {
    if (!due) onNextFrame(check);
    due = true;
  };
  onAbort(signal, () => observer.disconnect());
  reader.eachDocument((page, gone) => {
    const listening = { signal: AbortSignal.any([signal, gone]), passive: true, capture: true };
    onTrusted(page, "scroll", soon, listening);
    onTrusted(page.defaultView!, "resize", soon, listening);
  });
  soon();
  return () => {
    stale = true;
    soon();
  };
}

/** Whether some of a mention's line boxes stand in the viewport of its document, and can be seen. */
function isInView(reader: Reader, near: Set<Element>, mention: FoundMention): boolean {
  const { block } = mention.flow;
  // A frame may go before the page is read again; in Firefox its nodes throw from then on.
  if (!isAttached(block) || !near.has(boxOf(block))) return false;
  const page = block.ownerDocument;
  const { innerHeight, innerWidth } = page.defaultView!;
  const isInside = ({ top, bottom, left, right }: DOMRect) =>
    bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return [...liveRange(page, reader, mention).getClientRects()].some(isInside) && reader.isSeen(mention);
}
