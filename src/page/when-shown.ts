import { onTrusted } from "./on-trusted.ts";

/** Waits for a page that the browser renders ahead, in Chromium, to be shown; it may never be. */
export async function whenShown(page: Document): Promise<void> {
  // Where the browser does not know it, a page can have an element of that name.
  if ((page as { prerendering?: boolean }).prerendering !== true) return;
  await new Promise((shown) => {
    onTrusted(page, "prerenderingchange", shown, { once: true });
  });
}
