import { newsSignals } from "./news-signals.ts";
import type { Verdict } from "../../mentions/findings.ts";

/** How long after a soft navigation the head is looked at again, in ms: routers fill it after the address changed. */
const headSettles = 1000;

/**
 * Tells whether the document is news coverage: now, at each soft navigation, and again where the head changed its mind
 * soon after one.
 */
export function watchDocument(page: Document, tell: (verdict: Verdict) => void, signal: AbortSignal): void {
  // An XML page, an image or a PDF has no metadata that speaks of news, and often no body.
  if (!page.contentType.includes("html")) return;
  let last: boolean | undefined;
  const look = () => {
    const why = newsSignals(page);
    const coverage = why.length > 0;
    if (signal.aborted || coverage === last) return;
    last = coverage;
    tell({ coverage, why });
  };
  const arrive = () => {
    last = undefined;
    look();
    setTimeout(look, headSettles);
  };
  look();
  const { navigation } = window as { navigation?: EventTarget };
  (navigation ?? window).addEventListener(navigation ? "navigatesuccess" : "popstate", arrive, { signal });
}
