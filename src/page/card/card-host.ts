import { isMatch, parentElementOf, parentLaidOut } from "../dom/tree.ts";
import { world } from "../world.ts";
import { overlayAround } from "./overlay.ts";
import { isTrusted } from "../dom/trusted-events.ts";

/**
 * The one element of ours in the page, there only while a card is open. Every property is inline and `!important`, so
 * that no rule of the page changes it, and what a page puts on it is taken off; what the card looks like is in its closed shadow root.
 */
export interface CardHost {
  /** Where the card is rendered into. */
  root: ShadowRoot;
  element: HTMLElement;
  /** In what of the page it stands, to be reached from an element of the page. */
  home(beside: Element): ParentNode;
  /**
   * Puts the host in the page's top layer, where it can be reached from an element of the page.
   *
   * @returns whether it can be seen there: a video in fullscreen shows no child, a frame only what stands in itself
   */
  open(beside: Element): boolean;
  /** Puts an open host into the page once more, as it is and where it can be reached. */
  putBack(beside: Element): boolean;
  /** Takes off what a page has put on the host, as to hide it over a bait; tells whether there was anything. */
  restore(): boolean;
  /** The full name of a custom property of the card's style sheet: another one in each document. */
  property: (name: string) => string;
  close(): void;
}

const style: Record<string, string> = {
  all: "initial",
  display: "block",
  position: "fixed",
  inset: "auto",
  left: "0",
  top: "0",
  margin: "0",
  padding: "0",
  border: "0",
  background: "none",
  overflow: "visible",
  width: "max-content",
  height: "auto",
  "max-width": "none",
  "max-height": "none",
  "pointer-events": "auto",
  "user-select": "none",
  "-webkit-user-select": "none",
  visibility: "visible",
  opacity: "1",
  transform: "none",
};

/** Presses in the card, and that the focus comes and goes: none of the page's business, as to close what is open. */
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
  (world.ours ??= new WeakSet()).add(element);
  for (const type of presses.split(" "))
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  const root = element.attachShadow({ mode: "closed" });
  refuseMade(root);
  element.popover = "manual";
  // A page can register a property by its name, and so give it a type, a value, and an image to ask for.
  const prefix = `--${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  let dressedIn: Document | undefined;
  const home = (beside: Element) => homeOf(page, beside, inFrames, rootsIn(page));
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
    putInto(at, element, beside);
    element.showPopover();
    return element.offsetWidth > 0;
  };
  return {
    root,
    element,
    home,
    open(beside) {
      setStyle(element, style);
      return putBack(beside);
    },
    putBack,
    restore: () => restore(element),
    property: (name) => prefix + name,
    close: () => element.remove(),
  };
}

/**
 * Everything outside an open modal dialog or a fullscreen element is inert, so the host goes inside; where a frame alone is
 * in fullscreen, and `inFrames` says so, into its document. Else it goes into what lies above the page and holds the text: a
 * press in the card would be one outside of it, which closes it.
 *
 * @param roots the open shadow roots in which a dialog may have opened
 */
export function homeOf(page: Document, beside: Element, inFrames: boolean, roots: ShadowRoot[] = []): ParentNode {
  const own = inPage(page, beside);
  const above = topAround(own);
  if (inFrames && above === own && own !== beside)
    return homeOf((own as HTMLIFrameElement).contentDocument!, beside, true);
  // A frame shows no child; and what went from the page is in nothing of it.
  const from = own === beside ? own : parentLaidOut(own);
  const overlay = from?.isConnected && from.ownerDocument === page ? overlayAround(from) : undefined;
  if (!above) {
    const modal = [page, ...roots].flatMap((root) => [...root.querySelectorAll("dialog:modal")]).at(-1);
    const top = modal ?? fullscreenIn(page) ?? (overlay ? undefined : page.documentElement);
    if (top) return top;
  }
  if (overlay === page.documentElement) return overlay;
  return own === overlay || !overlay ? (own.shadowRoot ?? own) : around(own);
}

/** The modal dialog or the fullscreen element of the page that holds an element. */
function topAround(element: Element): Element | undefined {
  const { ownerDocument } = element;
  let top: Element | null = element;
  while (top && !isMatch(top, "dialog:modal,:fullscreen")) top = parentLaidOut(top);
  return top?.ownerDocument === ownerDocument ? top : undefined;
}

function fullscreenIn(page: Document): Element | undefined {
  let found = page.fullscreenElement;
  for (let inner = found; inner; inner = inner.shadowRoot?.fullscreenElement ?? null) found = inner;
  return found ?? undefined;
}

/** What is right around an element and shows what is put into it: a slot that is filled does not. */
function around(element: Element): Element {
  let home = parentLaidOut(element)!;
  while (home.localName === "slot") home = parentLaidOut(home)!;
  return home;
}

/** An element itself, or the frame of the page in which it stands. */
function inPage(page: Document, element: Element): Element {
  const frame = element.ownerDocument === page ? null : element.ownerDocument.defaultView?.frameElement;
  return frame ? inPage(page, frame) : element;
}

/** Of a form with a field of that name the method itself is none. */
const boxOf = (one: Element | null) => one && Element.prototype.getBoundingClientRect.call(one);

/** At the end, or at the beginning where the page's style speaks of what comes last (`:last-child`), and text would move. */
function putInto(home: ParentNode, host: Element, beside: Element): void {
  const place = () => JSON.stringify([boxOf(beside), boxOf(parentElementOf(beside))]);
  const before = place();
  home.append(host);
  if (place() !== before) home.prepend(host);
}

/** Moves the host to a point of the viewport, in CSS px. */
export function moveHost({ element }: CardHost, x: number, y: number): void {
  // Where the page zooms its root, a length of ours is another one on the screen.
  const zoom = element.getBoundingClientRect().width / element.offsetWidth || 1;
  setStyle(element, { transform: `translate(${Math.round(x / zoom)}px, ${Math.round(y / zoom)}px)` });
}

/** Lays the host along the lower edge of the viewport. */
export function layHost({ element }: CardHost): void {
  setStyle(element, { top: "auto", bottom: "0", width: "100%" });
}

/** Tells the card how high it may be, in CSS px. In the root: what stands on the host is the page's to read and to set. */
export function limitHeight({ root, property }: CardHost, height: number): void {
  (root.firstElementChild as HTMLElement | null)?.style.setProperty(property("room"), `${Math.floor(height)}px`);
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

/** An exchange that does not fit its room at a glance is not shown in half: a line says that there is one. */
export function foldPair({ root }: CardHost): void {
  const card = root.querySelector(".card:not(.full)");
  const body = card?.querySelector(".body");
  if (!card || !body) return;
  card.classList.remove("tight");
  card.classList.toggle("tight", overflows(body) || overflows(card));
}

const overflows = (one: Element) => one.scrollHeight > one.clientHeight + 1;
