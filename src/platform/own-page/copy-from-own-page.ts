/** Puts a text on the clipboard; tells whether the browser let it. */
export async function copyFromOwnPage(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
