import type { CardHost } from "../host/card-host.ts";
import { onTrusted } from "../../dom/trusted-events.ts";

/** Takes the page's focus into the card and gives it back. */
interface BorrowedFocus {
  take(): void;
  /** Puts focus and caret back where they were, if the focus still is in the card. */
  giveBack(): void;
}

/** Where the page's focus and caret are. */
interface Place {
  focus: HTMLElement;
  caret: [Node | null, number, Node | null, number] | undefined;
}

/**
 * @param target what is focused in the card's root, asked each time
 * @param signal ends it
 */
export function borrowFocus(
  page: Document,
  { element: host, root }: Pick<CardHost, "element" | "root">,
  target: () => HTMLElement | null,
  signal: AbortSignal,
): BorrowedFocus {
  let from: Place | undefined;
  // The host may stand in a shadow root of the page, inside a dialog.
  const isInside = () => (host.getRootNode() as Document | ShadowRoot).activeElement === host;
  // Focus that enters by a click or by Tab is given back too.
  const came = (event: Event) => {
    const focus = otherOf(event);
    if (focus && !root.contains(focus)) from ??= { focus, caret: undefined };
  };
  const went = (event: Event) => {
    const focus = otherOf(event);
    if (focus && !root.contains(focus)) from = undefined;
  };
  const pressed = (event: Event) => keepInModal(event as KeyboardEvent, root);
  // On the root: nothing outside needs these events.
  onTrusted(root, "focusin", came, { signal });
  onTrusted(root, "focusout", went, { signal });
  onTrusted(root, "keydown", pressed, { signal });
  return {
    take() {
      const into = target();
      if (!into) return;
      if (!isInside()) {
        const focused = innermost(page);
        from = { focus: focused, caret: caretOf(focused) };
      }
      into.tabIndex = -1;
      into.focus({ preventScroll: true });
    },
    giveBack() {
      const { focus, caret } = from ?? {};
      from = undefined;
      if (!focus || !isInside()) return;
      if (focus.isConnected) focus.focus({ preventScroll: true });
      // To take the focus can have moved a caret of caret browsing.
      const now = caretOf(focus);
      const [anchor, start, end, offset] = caret ?? [];
      if (anchor?.isConnected && end?.isConnected && caret!.some((part, index) => part !== now?.[index]))
        focus.ownerDocument.getSelection()?.setBaseAndExtent(anchor, start!, end, offset!);
    },
  };
}

/**
 * Moves Tab from the card's last control to the first one of an `aria-modal` dialog around it. The page's own focus
 * trap knows only its own last control, after which the card stands.
 */
function keepInModal(event: KeyboardEvent, root: ShadowRoot): void {
  const modal = event.key === "Tab" && root.host.closest("[aria-modal=true]");
  const [end, next] = event.shiftKey ? [0, -1] : [-1, 0];
  if (!modal || root.activeElement !== stopsIn(root).at(end)) return;
  event.preventDefault();
  stopsIn(modal).at(next)?.focus();
}

/** What Tab leads to. */
function stopsIn(around: ParentNode): HTMLElement[] {
  return [...around.querySelectorAll<HTMLElement>("*")].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(":disabled"),
  );
}

/** Where the focus comes from, or goes to. */
function otherOf(event: Event): HTMLElement | null {
  return (event as FocusEvent).relatedTarget as HTMLElement | null;
}

/** What has the focus, looked for in open shadow roots and frames too; the body where nothing has it. */
function innermost(page: Document): HTMLElement {
  const found = focusedIn(page) as (HTMLElement & Partial<HTMLIFrameElement>) | null;
  const inside = found?.contentDocument;
  const inner = inside && innermost(inside);
  // Nothing in the frame has the focus, so it goes back to the frame itself.
  return inner && inner !== inside.body ? inner : (found ?? page.body);
}

/** What has the focus in a document, looked for in open shadow roots too. */
export function focusedIn(page: Document): Element | null {
  let found = page.activeElement;
  for (let inner = found; inner; inner = inner.shadowRoot?.activeElement ?? null) found = inner;
  return found;
}

/** The caret or the selection in an element's document. */
function caretOf({ ownerDocument }: Element): Place["caret"] {
  const selection = ownerDocument.getSelection();
  return selection?.anchorNode
    ? [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset]
    : undefined;
}
