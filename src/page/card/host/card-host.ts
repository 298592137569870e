import { topLayerParent, insertUnnoticed } from "./top-layer.ts";
import { ownObjects, isTrusted, onTrusted, onAbort } from "../../dom/trusted-events.ts";
import type { Reader } from "../../mark/reader.ts";
import { onAffordableFrame } from "../../schedule/frame-budget.ts";

/**
 * The one element of ours in the page, there only while a card is open. Every property is inline and `!important`, so
 * that no rule of the page changes it, and what a page puts on it is taken off; what the card looks like is in its closed shadow root.
 */
export interface CardHost {
  /** Where the card is rendered into. */
  root: ShadowRoot;
  element: HTMLElement;
  /** The parent that makes the host reachable from an element of the page. */
  home(beside: Element): ParentNode;
  /**
   * Puts the host in the page's top layer, where it can be reached from an element of the page.
   *
   * @returns whether it can be seen there: a video in fullscreen shows no child, a frame only what stands in itself
   */
  open(beside: Element): boolean;
  /** Puts an open host into the page once more, as it is and where it can be reached. */
  putBack(beside: Element): boolean;
  /** Removes what a page has put on the host, such as a style that hides it. Returns whether there was anything. */
  restore(): boolean;
  /** Whether it is shown where it was put. */
  isShown(): boolean;
  /** Whether a page has put something on it since it was opened, or has kept it out of the top layer. */
  wasAltered(): boolean;
  /** The full name of a custom property of the card's style sheet: another one in each document. */
  property: (name: string) => string;
  close(): void;
}

/** What differs from the initial values. */
const style: Record<string, string> = {
  all: "initial",
  // Of a block a page could style the first line, with fonts and images of its own.
  display: "grid",
  position: "fixed",
  left: "0",
  top: "0",
  width: "max-content",
  "user-select": "none",
  "-webkit-user-select": "none",
  // Where a page prevents `beforetoggle`, it lies over the page as well as anything can that is not in the top layer.
  "z-index": "2147483647",
};

/** Presses and focus changes in the card. A page that hears them may close its dialog or menu. */
const presses =
  "pointerdown mousedown touchstart pointerup mouseup touchend click auxclick dblclick contextmenu focusin focusout";

/**
 * @param rootsIn the open shadow roots in a document
 * @param inFrames whether it may stand in a frame, where that alone is in fullscreen
 */
export function createCardHost(
  page: Document,
  css: string,
  rootsIn: (page: Document) => ShadowRoot[],
  inFrames: boolean,
): CardHost {
  const element = page.createElement("div");
  ownObjects().add(element);
  for (const type of presses.split(" "))
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const root = element.attachShadow({ mode: "closed" });
  refuseMade(root);
  element.popover = "manual";
  // A page that knows a property's name can register it, and so set its type and value.
  const prefix = `--${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  let isAltered = false;
  let isRefused = false;
  let dressedIn: Document | undefined;
  const home = (beside: Element) => topLayerParent(page, beside, inFrames, rootsIn(page));
  const putBack = (beside: Element) => {
    const at = home(beside);
    const where = at.ownerDocument!;
    if (where !== dressedIn) {
      // A `style` element could be blocked by the page's CSP; a constructed sheet cannot. It is one document's alone. It
      // comes before the host is laid out: a button without it has a font that a page can put its own in the place of.
      where.adoptNode(element);
      const sheet = new where.defaultView!.CSSStyleSheet();
      sheet.replaceSync(css.replaceAll(/--(?=[a-z])/g, prefix));
      root.adoptedStyleSheets = [sheet];
      dressedIn = where;
    }
    insertUnnoticed(at, element, beside);
    isRefused = !showPopover(element);
    return element.offsetWidth > 0;
  };
  return {
    root,
    element,
    home,
    open(beside) {
      setStyle(element, style);
      isAltered = false;
      return putBack(beside);
    },
    putBack,
    restore: () => restore(element) && (isAltered = true),
    isShown: () => isRefused || element.matches(":popover-open"),
    wasAltered: () => isAltered || isRefused,
    property: (name) => prefix + name,
    close: () => element.remove(),
  };
}

/** A page that hears `beforetoggle` can prevent it, or take the element away. */
function showPopover(element: HTMLElement): boolean {
  try {
    element.showPopover();
  } catch {
    // It is nowhere then.
  }
  return element.matches(":popover-open");
}

/** The style of each element of ours in the page, as we left it. */
const styles = new WeakMap<Element, string>();

export function setStyle(element: HTMLElement, properties: Record<string, string>): void {
  restoreStyle(element);
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, "important");
  styles.set(element, element.style.cssText);
}

function restoreStyle(element: HTMLElement): boolean {
  const own = styles.get(element) ?? "";
  if (element.style.cssText === own) return false;
  element.style.cssText = own;
  return true;
}

function restore(element: HTMLElement): boolean {
  let isAltered = restoreStyle(element);
  for (const name of element.getAttributeNames()) {
    if (name === "style" || (name === "popover" && element.popover === "manual")) continue;
    element.removeAttribute(name);
    isAltered = true;
  }
  if (!element.popover) element.popover = "manual";
  return isAltered;
}

/** A page that got hold of a node of the card, as Firefox's `find` gives one, can press nothing. */
function refuseMade(root: ShadowRoot): void {
  for (const type of ["click", "keydown"])
    root.addEventListener(
      type,
      (event) => {
        if (isTrusted(event)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
}

/** How often the host is put back while one card is open. After that the page wins. */
const patience = 5;

/** How often the host may be touched between two frames: to hear of it in each of a page's tasks takes half of its time. */
const maxTouches = 9;

/**
 * Keeps an open host where it can be seen and reached, until `signal` ends: puts it back where the page removed, hid or
 * altered it, and moves it where a modal dialog or a fullscreen element opened or closed, since all else is inert then.
 *
 * @param lost told when it could not be kept
 */
export function reattachHost(
  { page, rootsIn }: Pick<Reader, "page" | "rootsIn">,
  host: CardHost,
  beside: Element,
  lost: () => void,
  signal: AbortSignal,
): void {
  const { element } = host;
  let left = patience;
  let at: ParentNode;
  let touches = 0;
  /** Whether it may belong elsewhere. */
  let isDue = false;
  const putBack = () => {
    if (left-- === 0 || !host.putBack(beside)) return lost();
    // It may have moved to another parent.
    observer.disconnect();
    watch();
  };
  const observer = new MutationObserver((records) => {
    const isTouched = records.every(({ type }) => type === "attributes");
    // A page can also take back at once what it does.
    if (isTouched && ++touches > maxTouches) return lost();
    if (host.restore() || element.parentNode !== at) return putBack();
    if (isTouched) return;
    // What else comes and goes around it in this frame need not be heard.
    isDue = true;
    observer.disconnect();
    observeHost();
  });
  const observeHost = () => observer.observe(element, { attributes: true });
  const watch = () => {
    at = element.parentNode!;
    for (const node of [page, at]) observer.observe(node, { childList: true });
    observeHost();
  };
  watch();
  const check = () => {
    touches = 0;
    // No observer tells where all that it stands in was taken away, as a dialog with the card in it, or where a frame's own
    // script hides it.
    if (!host.isShown() || element.parentNode !== at) return putBack();
    if (!isDue) return;
    isDue = false;
    watch();
    if (host.home(beside) !== at) putBack();
  };
  eachFrame(element, check, signal);
  onAbort(signal, () => observer.disconnect());
  // A root keeps to itself what opens in it.
  for (const root of [page, ...rootsIn(page)])
    onTrusted(root, "toggle close fullscreenchange", () => (isDue = true), { signal, capture: true });
}

/** Runs something now and in each frame that the budget allows, until `signal` ends it. The host may go into a frame's document and back. */
export function eachFrame(host: Element, run: () => void, signal: AbortSignal): void {
  run();
  onAffordableFrame(() => eachFrame(host, run, signal), signal, host.ownerDocument.defaultView!);
}
