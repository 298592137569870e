/** Hands a text to the person as a file, by a link to a blob: that needs no permission. */
export function downloadText(page: Document, text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click, and the browser holds the blob until it ends.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
