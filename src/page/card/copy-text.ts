/**
 * Puts a text on the clipboard, in answer to a press. Pages on http and pages with a Permissions-Policy have no clipboard
 * API, so there the old command is used, with the text handed over in its own event: no selection of the page is touched.
 *
 * @returns whether it worked
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await page.defaultView!.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(page, text);
  }
}

function copyByCommand(page: Document, text: string): boolean {
  let copied = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  page.defaultView!.addEventListener("copy", hand, { capture: true });
  page.execCommand("copy");
  page.defaultView!.removeEventListener("copy", hand, { capture: true });
  return copied;
}
