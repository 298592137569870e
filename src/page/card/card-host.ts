import { closestAcross } from "../text/closest-across.ts";

/**
 * The one element of ours in the page, there only while a card is open. Every property is inline and `!important`, so
 * that no rule of the page reaches it; what the card looks like is in its closed shadow root.
 */
export interface CardHost {
  /** Where the card is rendered into. */
  root: ShadowRoot;
  element: HTMLElement;
  /** In what of the page it stands, to be reached from an element of the page. */
  home(beside: Element): Element;
  /**
   * Puts the host in the page's top layer, where it can be reached from an element of the page.
   *
   * @returns whether it can be seen there: a video in fullscreen shows no child, a frame only what stands in itself
   */
  open(beside: Element): boolean;
  /** Puts an open host into the page once more, as it is and where it can be reached. */
  putBack(beside: Element): boolean;
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

/** @param inFrames whether it may stand in a frame, where that alone is in fullscreen */
export function createCardHost(page: Document, css: string, inFrames: boolean): CardHost {
  const element = page.createElement("div");
  const root = element.attachShadow({ mode: "closed" });
  element.popover = "manual";
  let dressedIn: Document | undefined;
  const home = (beside: Element) => homeOf(page, beside, inFrames);
  const putBack = (beside: Element) => {
    home(beside).append(element);
    const { ownerDocument: where } = element;
    if (where !== dressedIn) {
      // A `style` element could be blocked by the page's CSP; a constructed sheet cannot. It is one document's alone.
      const sheet = new where.defaultView!.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      dressedIn = where;
    }
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
    close: () => element.remove(),
  };
}

/**
 * Everything outside an open modal dialog or a fullscreen element is inert, so the host goes inside; where a frame alone is
 * in fullscreen, and `inFrames` says so, into its document.
 */
export function homeOf(page: Document, beside: Element, inFrames: boolean): Element {
  const own = inPage(page, beside);
  const above = closestAcross(own, "dialog:modal,:fullscreen");
  if (inFrames && above === own && own !== beside)
    return homeOf((own as HTMLIFrameElement).contentDocument!, beside, true);
  return (
    (above?.ownerDocument === page ? above : undefined) ??
    [...page.querySelectorAll("dialog:modal")].at(-1) ??
    page.fullscreenElement ??
    page.documentElement
  );
}

/** An element itself, or the frame of the page in which it stands. */
function inPage(page: Document, element: Element): Element {
  const frame = element.ownerDocument === page ? null : element.ownerDocument.defaultView?.frameElement;
  return frame ? inPage(page, frame) : element;
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

/** Tells the card how high it may be, in CSS px: a custom property is all that a host hands down to its root. */
export function limitHeight({ element }: CardHost, height: number): void {
  element.style.setProperty("--room", `${Math.floor(height)}px`);
}

export function setStyle({ style: own }: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) own.setProperty(name, value, "important");
}
