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
    const blocks = new Set(found.map(({ flow }) => flow.block).filter((block) => isAttached(block)));
    // What is observed already is told only once.
    observer.disconnect();
    near.clear();
    for (const block of blocks) observer.observe(boxOf(block));
  };
  const check = () => {
    due = false;
    if (signal.aborted) return;
    if (stale) collect();
    const ids = found
      // A frame may go before the page is read again; in Firefox its nodes throw from then on.
      .filter(({ flow }) => isAttached(flow.block) && near.has(boxOf(flow.block)))
      .filter((mention) => isInView(reader, mention) && reader.isSeen(mention))
      .map(({ id }) => id);
    if (String(ids) === told) return;
    told = String(ids);
    tell(ids);
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

/** Whether some of a mention's line boxes stand in the viewport of its document. */
function isInView(reader: Reader, mention: FoundMention): boolean {
  const page = mention.flow.block.ownerDocument;
  const view = page.defaultView;
  if (!view) return false;
  return [...liveRange(page, reader, mention).getClientRects()].some(
    ({ top, bottom, left, right }) => bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth,
  );
}
