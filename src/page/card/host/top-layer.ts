import { documentOf, isMatch, parentElementOf, flatTreeParent, styleOf } from "../../dom/tree.ts";

/**
 * Where in the page the host must stand to be visible and operable. Everything outside a modal dialog or a fullscreen
 * element is inert, so it goes inside, with `inFrames` also into the document of a frame that is alone in fullscreen.
 * Else it goes into the overlay that holds the text: a press outside would close that.
 *
 * @param roots the open shadow roots in which a dialog may have opened
 */
export function topLayerParent(
  page: Document,
  beside: Element,
  inFrames: boolean,
  roots: ShadowRoot[] = [],
): ParentNode {
  const own = inPage(page, beside);
  const above = topLayerAncestor(own);
  if (inFrames && above === own && own !== beside)
    return topLayerParent((own as HTMLIFrameElement).contentDocument!, beside, true);
  // A frame renders no children, and a removed element has no overlay.
  const from = own === beside ? own : flatTreeParent(own);
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
function topLayerAncestor(element: Element): Element | undefined {
  const { ownerDocument } = element;
  let top: Element | null = element;
  while (top && !isMatch(top, "dialog:modal,:fullscreen")) top = flatTreeParent(top);
  return top?.ownerDocument === ownerDocument ? top : undefined;
}

function fullscreenIn(page: Document): Element | undefined {
  let found = page.fullscreenElement;
  for (let inner = found; inner; inner = inner.shadowRoot?.fullscreenElement ?? null) found = inner;
  return found ?? undefined;
}

/** The nearest element around this one that shows an appended child. A filled slot does not. */
function appendableAround(element: Element): Element {
  let home = flatTreeParent(element)!;
  while (home.localName === "slot") home = flatTreeParent(home)!;
  return home;
}

/** The element itself, or the frame of the page around it. */
function inPage(page: Document, element: Element): Element {
  const frame = element.ownerDocument === page ? null : element.ownerDocument.defaultView?.frameElement;
  return frame ? inPage(page, frame) : element;
}

/** Of a form with a field of that name the method itself is none. */
const boxOf = (one: Element | null) => one && Element.prototype.getBoundingClientRect.call(one);

/** What a rule of the page may change of an element that stays in its place. */
const looks = ["color", "background", "font", "opacity", "visibility", "filter"] as const;

/**
 * Inserts the host where the page looks the same with it: at the end, else at the beginning, else before the last
 * child. A page may style what comes last (`:last-child`), so the boxes and styles around are compared each time.
 */
export function insertUnnoticed(home: ParentNode, host: Element, beside: Element): void {
  host.remove();
  const around = [beside, parentElementOf(beside), home.lastElementChild, beside.ownerDocument.body];
  const look = () =>
    JSON.stringify(
      around.map((one) => {
        const style = one && styleOf(one);
        return [boxOf(one), style && looks.map((property) => style[property])];
      }),
    );
  const before = look();
  for (const put of ["append", "prepend", "before"] as const) {
    if (put !== "before") home[put](host);
    else home.lastElementChild?.before(host);
    if (look() === before) return;
  }
}

/** Overlays that a press outside may close. */
const overlays = "dialog[open],:popover-open,:fullscreen,[role=dialog],[role=alertdialog],[aria-modal=true]";

/**
 * The innermost overlay that holds an element: by its role, or by its position where a page made one of something else.
 */
function overlayAround(element: Element): Element | undefined {
  let placed: Element | undefined;
  for (let around: Element | null = element; around; around = flatTreeParent(around)) {
    if (documentOf(around) !== documentOf(element)) break;
    if (isMatch(around, overlays)) return around;
    const { position, zIndex } = getComputedStyle(around);
    if (position === "fixed" || (position === "absolute" && zIndex !== "auto")) placed ??= around;
  }
  return placed;
}
