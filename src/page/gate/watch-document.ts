import { newsSignals } from "./news-signals.ts";
import type { Verdict } from "../../mentions/findings.ts";

/**
 * Tells whether the document is news coverage: now, when it is written anew, at each soft navigation, and again where the
 * head changed its mind soon after one.
 *
 * @param always what else speaks for reading: that the site is one that is always read
 */
export function watchDocument(
  page: Document,
  always: () => string[],
  tell: (verdict: Verdict) => void,
  life: AbortController,
): void {
  let last: boolean | undefined;
  const look = (anew?: true) => {
    // XML has no body, nor has a document that is about to be written anew.
    if (!page.body) return;
    const why = [...newsSignals(page), ...always()];
    const coverage = Boolean(why[0]);
    if (life.signal.aborted || (!anew && coverage === last)) return;
    last = coverage;
    tell({ coverage, why });
  };
  const arrive = () => {
    look(true);
    // In ms: routers fill the head after the address changed.
    setTimeout(look, 1000);
  };
  look();
  // `document.open` takes the root away, and leaves who observes that.
  new MutationObserver(arrive).observe(page, { childList: true });
  // Where it is missing, in Firefox 146, the background sees the address change and injects the gate again.
  (window as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", arrive, life);
}
