/** Makes the test's document hold this markup and nothing else; declarative shadow roots become real ones. */
export function showPage(markup: string): HTMLElement {
  const { body } = document;
  for (const name of body.getAttributeNames()) body.removeAttribute(name);
  body.setHTMLUnsafe(markup);
  return body;
}

/** White space as a reader sees it. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
