/**
 * The one element of ours in the page, there only while a card is open. Every property is inline and `!important`, so
 * that no rule of the page reaches it; what the card looks like is in its closed shadow root.
 */
export interface CardHost {
  /** Where the card is rendered into. */
  root: ShadowRoot;
  element: HTMLElement;
  /** Puts the host in the page's top layer. */
  open(): void;
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

export function createCardHost(page: Document, css: string): CardHost {
  const element = page.createElement("div");
  const root = element.attachShadow({ mode: "closed" });
  // A `style` element could be blocked by the page's CSP; a constructed sheet cannot.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  element.popover = "manual";
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
  return {
    root,
    element,
    open() {
      homeOf(page).append(element);
      element.showPopover();
    },
    close: () => element.remove(),
  };
}

/** Everything outside an open modal dialog or a fullscreen element is inert, so the host goes inside. */
function homeOf(page: Document): Element {
  const modal = [...page.querySelectorAll("dialog:modal")].at(-1);
  return modal ?? page.fullscreenElement ?? page.documentElement;
}

/** Moves the host to a point of the viewport, in CSS px. */
export function moveHost({ element }: CardHost, x: number, y: number): void {
  element.style.setProperty("transform", `translate(${Math.round(x)}px, ${Math.round(y)}px)`, "important");
}

/** Tells the card how high it may be, in CSS px: a custom property is all that a host hands down to its root. */
export function limitHeight({ element }: CardHost, height: number): void {
  element.style.setProperty("--room", `${Math.floor(height)}px`);
}
