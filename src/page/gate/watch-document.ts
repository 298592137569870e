import { newsSignals } from "./news-signals.ts";
import type { Verdict } from "../../mentions/findings.ts";

/**
 * Tells whether the document is news coverage: now, at each soft navigation, and again where the head changed its mind
 * soon after one.
 *
 * @param always what else speaks for reading: that the site is one that is always read
 */
export function watchDocument(
  page: Document,
  always: () => string[],
  tell: (verdict: Verdict) => void,
  life: AbortController,
): void {
  // An XML page, an image or a PDF has no metadata that speaks of news, and often no body.
  if (!/html/.test(page.contentType)) return;
  let last: boolean | undefined;
  const look = () => {
    const why = [...newsSignals(page), ...always()];
    const coverage = Boolean(why[0]);
    if (life.signal.aborted || coverage === last) return;
    last = coverage;
    tell({ coverage, why });
  };
  const arrive = () => {
    last = undefined;
    look();
    // In ms: routers fill the head after the address changed.
    setTimeout(look, 1000);
  };
  look();
  // Where it is missing, in Firefox 146, the background sees the address change and injects the gate again.
  (window as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", arrive, life);
}
