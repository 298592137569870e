/** Takes the page's focus into the card and gives it back. */
export interface BorrowedFocus {
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
  host: Element,
  target: () => HTMLElement | null,
  signal: AbortSignal,
): BorrowedFocus {
  let from: Place | undefined;
  // The host may stand in a shadow root of the page, with a dialog of it.
  const isInside = () => (host.getRootNode() as Document | ShadowRoot).activeElement === host;
  // With a click into the card, or by Tab, the focus comes in of itself: it goes back all the same.
  const came = (event: Event) => {
    const focus = otherOf(event);
    if (focus) from ??= { focus, caret: undefined };
  };
  const went = (event: Event) => {
    if (otherOf(event)) from = undefined;
  };
  host.addEventListener("focusin", came, { signal });
  host.addEventListener("focusout", went, { signal });
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

/** Where the focus comes from, or goes to. */
function otherOf(event: Event): HTMLElement | null {
  return (event as FocusEvent).relatedTarget as HTMLElement | null;
}

/** What has the focus, looked for in open shadow roots and frames too; the body where nothing has it. */
function innermost(page: Document): HTMLElement {
  const found = focusedIn(page) as (HTMLElement & Partial<HTMLIFrameElement>) | null;
  const inside = found?.contentDocument;
  const inner = inside && innermost(inside);
  // Nothing in the frame has it: then it is the frame that takes it back.
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
