import { JSON_LD, newsSignals } from "./news-signals.ts";
import type { Verdict } from "../../mentions/findings.ts";

type Timer = ReturnType<typeof setTimeout>;

/**
 * Tells whether the document is news coverage: now, when it is written anew, at each soft navigation, and again where
 * its metadata changes soon after one of these. Until the first navigation a page may only become coverage: what is
 * marked does not vanish because an advertisement brings metadata of its own.
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
  let hasMoved = false;
  let soon: Timer | undefined;
  let end: Timer | undefined;
  const look = (anew?: true) => {
    // XML has no body, nor has a document that is about to be written anew.
    if (life.signal.aborted || !page.body) return;
    const why = [...newsSignals(page), ...always()];
    const coverage = Boolean(why[0]);
    if (!anew && (coverage === last || (last && !hasMoved))) return;
    last = coverage;
    tell({ coverage, why });
  };
  const lookSoon = () => {
    clearTimeout(soon);
    // In ms: routers fill the head after the address changed, and scripts in several steps.
    soon = setTimeout(look, 1000);
  };
  const metadata = new MutationObserver((changes) => {
    if (changes.some(bringsMetadata)) lookSoon();
  });
  const watchMetadata = () => {
    if (!page.body || !page.head) return;
    metadata.observe(page.head, { subtree: true, childList: true, attributeFilter: ["content"] });
    metadata.observe(page.body, { childList: true });
    clearTimeout(end);
    end = setTimeout(() => metadata.disconnect(), 15_000);
  };
  const arrive = () => {
    hasMoved = true;
    look(true);
    lookSoon();
    watchMetadata();
  };
  look();
  if (!last) watchMetadata();
  // `document.open` takes the root away, and leaves who observes that.
  new MutationObserver(arrive).observe(page, { childList: true });
  // Where it is missing, in Firefox 146, the background sees the address change and injects the gate again.
  (window as { navigation?: EventTarget }).navigation?.addEventListener("navigatesuccess", arrive, life);
}

function bringsMetadata({ target, addedNodes }: MutationRecord): boolean {
  return [target, ...addedNodes].some((node) => (node as Partial<Element>).matches?.(`meta,${JSON_LD}`));
}
