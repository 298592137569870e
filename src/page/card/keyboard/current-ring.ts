import { onAbort, onTrusted, ownObjects } from "../../dom/trusted-events.ts";
import type { FoundMention } from "../../mark/found-mention.ts";
import { liveRange } from "../../mark/hit-test.ts";
import type { Reader } from "../../mark/reader.ts";
import { onAffordableFrame } from "../../schedule/frame-budget.ts";
import { runLater } from "../../schedule/timers.ts";
import { setStyle } from "../host/card-host.ts";
import { insertUnnoticed, topLayerParent } from "../host/top-layer.ts";
import { lineBoxes } from "../place/geometry.ts";

/** How often the ring follows its mention, in ms: no event tells when a page's layout shifts. */
const pause = 250;

/** Without a size, so that its box tells a page nothing; and out of the way of text and pointer. */
const unnoticed = {
  all: "initial",
  position: "absolute",
  width: "0",
  height: "0",
  "z-index": "2147483647",
  "pointer-events": "none",
};

/** Outlines and shadows make no page longer or wider. Paper gets none. */
const css =
  "div{position:absolute;outline:2px solid #111;outline-offset:1px;box-shadow:0 0 0 5px #ffd54f}" +
  "@media(forced-colors:active){div{forced-color-adjust:none;outline:3px solid CanvasText;box-shadow:none}}" +
  "@media print{div{display:none}}";

/**
 * Draws a ring around the current mention, until another one is current or `signal` ends. It is drawn in a closed root,
 * since a page could read from a highlight where the person's keyboard is.
 */
export function ringCurrent(reader: Reader, signal: AbortSignal): (mention: FoundMention | undefined) => void {
  let shown: AbortController | undefined;
  onAbort(signal, () => shown?.abort());
  return (mention) => {
    shown?.abort();
    const page = mention?.flow.block.ownerDocument;
    if (!mention || !page?.defaultView || signal.aborted) return;
    shown = new AbortController();
    drawRing(page, reader, mention, shown);
  };
}

function drawRing(page: Document, reader: Reader, mention: FoundMention, life: AbortController): void {
  const view = page.defaultView!;
  const { block } = mention.flow;
  const host = page.createElement("div");
  ownObjects().add(host);
  setStyle(host, unnoticed);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const place = () => {
    // What stands in its place after a change of the page is not it.
    if (!host.isConnected || !reader.mention(mention.id)) return life.abort();
    const from = host.getBoundingClientRect();
    const lines = lineBoxes([...liveRange(page, reader, mention).getClientRects()], false);
    root.replaceChildren(
      ...lines.map(({ left, right, top, bottom }) => {
        const box = page.createElement("div");
        box.style.cssText = `left:${left - from.left}px;top:${top - from.top}px;width:${right - left}px;height:${bottom - top}px`;
        return box;
      }),
    );
  };
  // Each of a thousand scrollers tells of a scroll in every frame.
  let isDue = false;
  const placeSoon = () => {
    if (isDue) return;
    isDue = true;
    const inFrame = () => {
      isDue = false;
      place();
    };
    onAffordableFrame(inFrame, life.signal, view);
  };
  const follow = () => {
    placeSoon();
    runLater(follow, pause, life.signal);
  };
  insertUnnoticed(topLayerParent(page, block, false, reader.rootsIn(page)), host, block);
  onTrusted(view, "scroll resize", placeSoon, { capture: true, passive: true, signal: life.signal });
  onAbort(life.signal, () => host.remove());
  place();
  follow();
}
