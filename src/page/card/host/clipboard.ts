/** Only Chromium has a policy for the clipboard. Elsewhere an element of the page can have that name. */
type WithPolicy = Document & { featurePolicy?: { allowsFeature?(name: string): boolean } };

/** Whether a text can only be copied by way of a frame: pages on http have no clipboard API, and a policy can forbid it. */
export function copiesByFrame(page: Document): boolean {
  const { clipboard } = page.defaultView!.navigator as Partial<Navigator>;
  return !clipboard || (page as WithPolicy).featurePolicy?.allowsFeature?.("clipboard-write") === false;
}

/**
 * Puts a text on the clipboard, in answer to a press. Where the page has no clipboard API the old command is used in an
 * empty frame of the card: the `copy` event comes to what has the focus, and there no page hears it or puts its own
 * words in.
 *
 * @param root of the card. The frame has to be in it before the press: else the press gives it no right to copy
 * @returns whether it worked
 */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  const page = root.ownerDocument;
  // What a policy forbids is reported to the page where it is tried.
  if (copiesByFrame(page)) return copyInFrame(root, text);
  try {
    await page.defaultView!.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyInFrame(root: ShadowRoot, text: string): boolean {
  // There is none in a page that is sandboxed.
  const frame = root.querySelector("iframe");
  const inside = frame?.contentDocument;
  if (!inside) return false;
  const view = inside.defaultView!;
  const focused = root.activeElement as HTMLElement | null;
  let copied = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData!.setData("text/plain", text);
    event.preventDefault();
    copied = true;
  };
  view.addEventListener("copy", hand, { once: true });
  // Hidden, no Tab leads to it; but in Firefox it then takes no focus either.
  frame.style.visibility = "visible";
  view.focus();
  // Where the page takes the focus away it would be asked what to copy.
  copied = inside.hasFocus() && inside.execCommand("copy") && copied;
  view.removeEventListener("copy", hand);
  focused?.focus({ preventScroll: true });
  frame.style.visibility = "";
  return copied;
}
