import { documentOf, isMatch, parentElementOf, parentLaidOut } from "../../dom/tree.ts";

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
  return own === overlay || !overlay ? (own.shadowRoot ?? own) : appendableAround(own);
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

/** The nearest element around this one that shows an appended child. A filled slot does not. */
function appendableAround(element: Element): Element {
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
export function putInto(home: ParentNode, host: Element, beside: Element): void {
  const place = () => JSON.stringify([boxOf(beside), boxOf(parentElementOf(beside))]);
  const before = place();
  home.append(host);
  if (place() !== before) home.prepend(host);
}

/** What lies above the page and can be closed by a press outside of it. */
const overlays = "dialog[open],:popover-open,:fullscreen,[role=dialog],[role=alertdialog],[aria-modal=true]";

/**
 * What of a page lies above the rest of it and holds an element, the innermost one: by what it is, or, where a page made it
 * of something else, by how it stands.
 */
function overlayAround(element: Element): Element | undefined {
  let placed: Element | undefined;
  for (let around: Element | null = element; around; around = parentLaidOut(around)) {
    if (documentOf(around) !== documentOf(element)) break;
    if (isMatch(around, overlays)) return around;
    const { position, zIndex } = getComputedStyle(around);
    if (position === "fixed" || (position === "absolute" && zIndex !== "auto")) placed ??= around;
  }
  return placed;
}
