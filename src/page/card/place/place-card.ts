import { cardPosition, rim, toPageBox, frameOffset, type Point, lineBox, type Box } from "./geometry.ts";
import { eachFrame, setStyle, type CardHost } from "../host/card-host.ts";
import { flatTreeParent, styleOf } from "../../dom/tree.ts";
import { spent } from "../../schedule/frame-budget.ts";
import { clock } from "../../schedule/timers.ts";

/** With less room than this below and above the line, in px, the card stands beside it where it can. */
const little = 180;

/**
 * Keeps the card at a mention until `signal` ends: below the line that was pointed at, else above it (beside it where
 * text runs vertically, or the viewport is low), then shifted. The mention is measured as a live range in each frame that
 * the budget allows, since a page scrolls, grows, transforms and animates without telling; nothing is done where all stayed in place.
 *
 * @param hidden told when the mention is no longer shown, as after the page closed what it stands in
 */
export function placeCard(
  host: CardHost,
  range: Range,
  at: Point | undefined,
  hidden: () => void,
  signal: AbortSignal,
): void {
  const { element } = host;
  const around = flatTreeParent(range.startContainer)!;
  const { writingMode, direction } = styleOf(around);
  const text = { vertical: /^[vs]/.test(writingMode), rtl: direction === "rtl" };
  // Where the pointer was, from the mention's corner: the page may scroll away under it.
  const corner = toPageBox(frameOffset(around.ownerDocument, element.ownerDocument), range.getBoundingClientRect());
  const inside = at && { x: at.x - corner.left, y: at.y - corner.top };
  let before = "";
  const place = () => {
    // A frame's document, while that alone is in fullscreen.
    const page = element.ownerDocument;
    const frame = frameOffset(around.ownerDocument, page);
    const { left, top } = toPageBox(frame, range.getBoundingClientRect());
    const boxes = Array.from(range.getClientRects(), (box) => toPageBox(frame, box));
    const line = lineBox(boxes, inside && { x: inside.x + left, y: inside.y + top }, text.vertical);
    if (!line) return before ? hidden() : undefined;
    const room = visibleBox(page.defaultView!);
    if (!before && !text.vertical) widen(host, room.bottom - line.bottom);
    const now = JSON.stringify([line, room, element.offsetWidth, element.offsetHeight]);
    if (now === before) return;
    before = now;
    move(host, line, room, text);
  };
  // After the page's layout, before the frame is painted: to ask then where things are costs none.
  const observer = new ResizeObserver(() => {
    // A page would hear of notifications that could not be delivered, where the card's size changes.
    observer.disconnect();
    const begun = clock();
    if (!signal.aborted) place();
    spent(clock() - begun);
  });
  place();
  eachFrame(element, () => observer.observe(element), signal);
}

/**
 * Makes a card wider that would not fit below its line, if it then does: above, it lies on what was just read. Once, so that
 * nothing jumps where the page is scrolled.
 */
function widen(host: CardHost, below: number): void {
  for (const more of ["200px", "0px"]) if (host.element.offsetHeight > below) setProperty(host, "more", more);
}

function move(host: CardHost, line: Box, room: Box, { vertical, rtl }: { vertical: boolean; rtl: boolean }): void {
  const across = Math.max(line.top - room.top, room.bottom - line.bottom) - 2 * rim;
  const fitsBeside = Math.max(line.left - room.left, room.right - line.right) >= host.element.offsetWidth;
  const beside = fitsBeside && (vertical || across < little);
  // The larger side at least has room for it, so the card nowhere covers its line.
  limitHeight(host, beside ? room.bottom - room.top - 2 * rim : across);
  foldExchange(host);
  const { offsetWidth: width, offsetHeight: height } = host.element;
  const { x, y } = cardPosition(line, room, { width, height }, { rtl, beside });
  moveHost(host, x, y);
}

/** The visible part of the viewport: pinch zoom shows only a part. */
function visibleBox(view: Window): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = view.visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

/** Moves the host to a point of the viewport, in CSS px. */
function moveHost({ element }: CardHost, x: number, y: number): void {
  const zoom = zoomOf(element);
  setStyle(element, { transform: `translate(${Math.round(x / zoom)}px, ${Math.round(y / zoom)}px)` });
}

/** Where the page zooms its root, a length of ours is another one on the screen. */
const zoomOf = (element: HTMLElement): number => element.getBoundingClientRect().width / element.offsetWidth || 1;

/**
 * Lays the host along the lower edge of what is seen. Two fingers show a part of the viewport, and where something on the
 * page is wider than the screen, the viewport of what is fixed is larger than that.
 */
export function dockHost({ element }: CardHost): void {
  const { left, right, bottom } = visibleBox(element.ownerDocument.defaultView!);
  const zoom = zoomOf(element);
  const to = (length: number) => `${length / zoom}px`;
  setStyle(element, { left: to(left), width: to(right - left), top: "auto", bottom: `calc(100% - ${to(bottom)})` });
}

/** Tells the card how high it may be, in CSS px. */
export function limitHeight(host: CardHost, height: number): void {
  setProperty(host, "room", `${Math.floor(height)}px`);
}

/** In the root: what stands on the host is the page's to read and to set. */
function setProperty({ root, property }: CardHost, name: string, value: string): void {
  (root.firstElementChild as HTMLElement | null)?.style.setProperty(property(name), value);
}

/** An exchange that does not fit its room at a glance is not shown in half: a line says that there is one. */
export function foldExchange({ root }: CardHost): void {
  const card = root.querySelector(".card:not(.full)");
  const body = card?.querySelector(".body");
  if (!card || !body) return;
  card.classList.remove("tight");
  card.classList.toggle("tight", overflows(body) || overflows(card));
}

const overflows = (one: Element) => one.scrollHeight > one.clientHeight + 1;
