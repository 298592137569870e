import type { EarlyInput } from "./card-loader.ts";
import { ELEMENT_NODE, isMatch } from "../../dom/tree.ts";
import type { Point } from "../place/geometry.ts";
import type { HoverEvent } from "./hover.ts";
import { onTrusted } from "../../dom/trusted-events.ts";
import type { FoundMention } from "../../mark/found-mention.ts";
import type { Reader } from "../../mark/reader.ts";
import { clock } from "../../schedule/timers.ts";

interface ClickOptions {
  page: Document;
  host: Element;
  mentionAt: (x: number, y: number) => { id: number } | undefined;
  /** Whether a selection reaches into a mention. */
  isSelected: (mention: number) => boolean;
  /** The mention whose card is open. */
  shown: () => number | undefined;
  /** A point of the document's viewport as one of the page's. */
  toPage: (point: Point) => Point;
  /** `touch`: a finger did it. */
  tell: (event: HoverEvent, at?: Point, touch?: boolean) => void;
  /** The last click before there was somebody to hear it. */
  clicked?: EarlyInput["clicked"];
  /** Registers a listener that runs before the page's own, where that is possible. */
  early?: (hear: (event: Event) => void) => void;
  signal: AbortSignal;
}

/** How long after a click its card may still open, in ms: later nobody waits for it. */
const latest = 3000;

/** What a click on it is meant for. */
const controls =
  "a[href],area[href],button,label,input,select,textarea,summary,option,[onclick],[contenteditable]:not([contenteditable=false])," +
  ["button", "link", "tab", "menuitem", "option", "checkbox", "radio", "switch", "treeitem"]
    .map((role) => `[role=${role}]`)
    .join();

/**
 * A click on a mark pins its card, unless the click belongs to a control of the page; a selection that is drawn or clicked
 * into the marked text closes it; Escape closes what is open.
 */
export function watchClicks(options: ClickOptions): void {
  const { page, host, mentionAt, isSelected, toPage, shown, tell, signal } = options;
  const view = page.defaultView!;
  const listening = { signal, capture: true, passive: true };
  let touch = false;
  let began = false;
  onTrusted<PointerEvent>(
    view,
    "pointerdown",
    (event) => {
      touch = event.pointerType === "touch";
      began = !event.composedPath().includes(host);
    },
    listening,
  );
  onTrusted(
    view,
    "pointerup",
    () => {
      const mention = began ? shown() : undefined;
      began = false;
      if (mention !== undefined && isSelected(mention)) tell({ type: "dismiss" });
    },
    listening,
  );
  const click = (event: MouseEvent, path: EventTarget[], byFinger: boolean) => {
    // The second half of a double click is no press on a mark, nor is the end of a selection.
    if (event.button !== 0 || event.detail > 1) return;
    if (path.some((one) => one === host || isControl(one))) return;
    const at = { x: event.clientX, y: event.clientY };
    const mention = mentionAt(at.x, at.y);
    if (mention && !isSelected(mention.id)) tell({ type: "press", mention: mention.id }, toPage(at), byFinger);
  };
  onTrusted<MouseEvent>(view, "click", (event) => click(event, event.composedPath(), touch), listening);
  const { clicked } = options;
  if (clicked?.page === page && clock() < clicked.time + latest) click(clicked.event, clicked.path, clicked.touch);
  watchEscape(options);
}

/** On the window and first in line: a page's own Escape must not close its dialog together with our card. */
function watchEscape({ page, shown, tell, early, signal }: ClickOptions): void {
  let swallowed = false;
  let began = false;
  const escape = (event: Event) => {
    const { key, isComposing, type } = event as KeyboardEvent;
    if (key !== "Escape" || signal.aborted) return;
    // An input method takes its own Escape. Of a page that ends what is pressed before us only the end is heard.
    const closes = shown() !== undefined && !isComposing && (type === "keydown" || !began);
    if (closes) tell({ type: "dismiss" });
    began = type === "keydown";
    if (began) swallowed = closes;
    if (!swallowed && !closes) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowed = began;
  };
  onTrusted(page.defaultView!, "keydown keyup", escape, { signal, capture: true });
  early?.((event) => {
    if (/^key(down|up)$/.test(event.type)) escape(event);
  });
}

/** `instanceof` fails across frames: each has its own classes. */
function isControl(target: EventTarget): boolean {
  // Of a form with a field of that name it is no number.
  const { nodeType } = target as Partial<Element>;
  return nodeType !== undefined && !(nodeType > ELEMENT_NODE) && isMatch(target as Element, controls);
}

/**
 * Whether a selection overlaps a mention. Asked for the mention's own nodes, since a selection in a shadow root is not
 * reported outside it.
 */
export function selectionReaches({ tools }: Pick<Reader, "tools">, { flow, start, end }: FoundMention): boolean {
  const selection = flow.block.ownerDocument.getSelection();
  if (selection?.type !== "Range") return false;
  const { startContainer, endContainer } = tools.flowRange(flow, start, end);
  return [startContainer, endContainer].some((node) => selection.containsNode(node, true));
}

/** What opens a card: resting on a mark, only a click on it, or resting on it while a key is held. */
export interface Trigger {
  trigger: "rest" | "click" | "held-key";
  /** By its name in `KeyboardEvent.key`. */
  heldKey: string;
}

/** Keys that do nothing by themselves: to hold one is not to type. */
const modifiers = ["Alt", "Control", "Shift", "Meta"];

interface KeyOptions {
  page: Document;
  trigger: () => Trigger;
  /** The key that opens cards went down, or it is no longer down. */
  held: (down: boolean) => void;
  /** Somebody types. */
  typed: () => void;
  signal: AbortSignal;
}

/** How long after a key somebody still types, in ms. */
const typing = 500;

/**
 * Tells what the keyboard says of the pointer's rest. No key is swallowed.
 *
 * @returns whether somebody types at a time of the page's events
 */
export function watchKeys({ page, trigger, held, typed, signal }: KeyOptions): (time: number) => boolean {
  let last = -typing;
  const key = (event: KeyboardEvent) => {
    const { trigger: kind, heldKey } = trigger();
    const down = event.type === "keydown";
    if (kind === "held-key" && event.key === heldKey) {
      if (!event.repeat) held(down);
    } else if (down && !modifiers.includes(event.key)) {
      last = event.timeStamp;
      typed();
    }
  };
  onTrusted(page.defaultView!, "keydown keyup", key, { signal, passive: true, capture: true });
  return (time) => time - last < typing;
}

/** Whether a rest may open a card: no button is down, and the key that is asked for is held. */
export function restOpens(event: MouseEvent, { trigger, heldKey }: Trigger): boolean {
  if (event.buttons !== 0 || trigger === "click") return false;
  return trigger !== "held-key" || event.getModifierState(heldKey);
}
