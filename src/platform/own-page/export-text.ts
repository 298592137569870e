/** Copies a text to the clipboard; returns whether the browser allowed it. */
export async function copyFromOwnPage(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Downloads a text as a file. */
export function downloadText(page: Document, text: string, name: string, mediaType?: string): void {
  downloadFile(page, text, name, mediaType);
}

/** Downloads something as a file, byte by byte. A link to a blob needs no permission. */
export function downloadFile(page: Document, content: BlobPart, name: string, mediaType = "application/json"): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download began with the click; the browser keeps the blob until it ends.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
