/**
 * Puts a text on the clipboard, in answer to a press. Pages on http and pages with a Permissions-Policy have no clipboard
 * API, so there the old command is used, with the text handed over in its own event: no selection of the page is touched.
 *
 * @param root of the card
 * @returns whether it worked
 */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  try {
    await root.ownerDocument.defaultView!.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(root, text);
  }
}

function copyByCommand(root: ShadowRoot, text: string): boolean {
  const page = root.ownerDocument;
  let copied = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  // It comes to what has the focus; where the page is kept from our events it comes to the root alone.
  const places: EventTarget[] = [page.defaultView!, root];
  for (const place of places) place.addEventListener("copy", hand as EventListener, { capture: true });
  page.execCommand("copy");
  for (const place of places) place.removeEventListener("copy", hand as EventListener, { capture: true });
  return copied;
}
