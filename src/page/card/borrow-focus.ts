/** Takes the page's focus into the card and gives it back. */
export interface BorrowedFocus {
  take(): void;
  /** Puts focus and caret back where they were, if the focus still is in the card. */
  giveBack(): void;
}

/** @param target what is focused in the card's root, asked each time */
export function borrowFocus(page: Document, host: Element, target: () => HTMLElement | null): BorrowedFocus {
  let from: HTMLElement | undefined;
  let caret: [Node | null, number, Node | null, number] | undefined;
  return {
    take() {
      const into = target();
      if (!into) return;
      if (page.activeElement !== host) {
        from = innermost(page);
        caret = caretOf(page);
      }
      into.tabIndex = -1;
      into.focus({ preventScroll: true });
    },
    giveBack() {
      if (page.activeElement === host) {
        if (from?.isConnected) from.focus({ preventScroll: true });
        // To take the focus can have moved a caret of caret browsing.
        const now = caretOf(page);
        const [anchor, start, focus, end] = caret ?? [];
        if (anchor?.isConnected && focus?.isConnected && caret!.some((part, index) => part !== now?.[index]))
          page.getSelection()?.setBaseAndExtent(anchor, start!, focus, end!);
      }
      from = caret = undefined;
    },
  };
}

/** What has the focus, looked for in open shadow roots too; the body where nothing has it. */
function innermost(page: Document): HTMLElement {
  let found = page.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return (found ?? page.body) as HTMLElement;
}

function caretOf(page: Document): [Node | null, number, Node | null, number] | undefined {
  const selection = page.getSelection();
  return selection?.anchorNode
    ? [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset]
    : undefined;
}
