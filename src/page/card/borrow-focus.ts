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
      if (!isInside()) from = { focus: innermost(page), caret: caretOf(page) };
      into.tabIndex = -1;
      into.focus({ preventScroll: true });
    },
    giveBack() {
      const { focus, caret } = from ?? {};
      from = undefined;
      if (!isInside()) return;
      if (focus?.isConnected) focus.focus({ preventScroll: true });
      // To take the focus can have moved a caret of caret browsing.
      const now = caretOf(page);
      const [anchor, start, end, offset] = caret ?? [];
      if (anchor?.isConnected && end?.isConnected && caret!.some((part, index) => part !== now?.[index]))
        page.getSelection()?.setBaseAndExtent(anchor, start!, end, offset!);
    },
  };
}

/** Where the focus comes from, or goes to. */
function otherOf(event: Event): HTMLElement | null {
  return (event as FocusEvent).relatedTarget as HTMLElement | null;
}

/** What has the focus, looked for in open shadow roots too; the body where nothing has it. */
function innermost(page: Document): HTMLElement {
  let found = page.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return (found ?? page.body) as HTMLElement;
}

function caretOf(page: Document): Place["caret"] {
  const selection = page.getSelection();
  return selection?.anchorNode
    ? [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset]
    : undefined;
}
