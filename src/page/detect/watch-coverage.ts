import { JSON_LD, newsSignals } from "./news-signals.ts";
import type { Verdict } from "../../mentions/findings.ts";

declare const scheduler: { postTask: (run: () => void, options: { delay: number }) => Promise<void> };

/**
 * Reports whether the document is news coverage: now, after `document.open`, at each soft navigation, and when metadata
 * changes soon after one of these. Before the first navigation a page may only become coverage: an ad with metadata of
 * its own must not remove marks. No page is checked more than once a second.
 *
 * @param always what else speaks for reading: that the site is one that is always read
 */
export function watchCoverage(
  page: Document,
  always: () => string[],
  tell: (verdict: Verdict) => void,
  life: AbortController,
): void {
  let last: boolean | undefined;
  let hasMoved: true | undefined;
  let isDue: boolean | undefined;
  let end: number;
  const check = () => {
    isDue = false;
    // XML has no body, nor has a document about to be written by `document.open`.
    if (life.signal.aborted || !page.body) return;
    const why = [...newsSignals(page), ...always()];
    const coverage = !!why[0];
    if (coverage === last || (last && !hasMoved)) return;
    last = coverage;
    tell({ coverage, why });
  };
  const lookSoon = (anew?: true) => {
    if (isDue) return;
    if (anew) check();
    isDue = true;
    // Routers fill the head after the address changed, and scripts in several steps. No timer, whose id would be missing
    // among the page's own, and shorter than `later`.
    // oxlint-disable-next-line no-restricted-globals -- there is nothing else in Safari
    if (import.meta.env.SAFARI) setTimeout(check, 1000);
    else void scheduler.postTask(check, { delay: 1000 });
  };
  const metadata = new MutationObserver((changes) => {
    if (Date.now() > end) metadata.disconnect();
    else if (changes.some(({ target, addedNodes }) => [target, ...addedNodes].some(isMetadata))) lookSoon();
  });
  const watchMetadata = () => {
    end = Date.now() + 15_000;
    for (const part of page.querySelectorAll("head,body"))
      metadata.observe(part, { subtree: part === page.head, childList: true, attributes: true });
  };
  const arrive = () => {
    last = undefined;
    lookSoon((hasMoved = true));
    watchMetadata();
  };
  check();
  if (!last) watchMetadata();
  // `document.open` takes the root away, and leaves who observes that.
  new MutationObserver(arrive).observe(page, { childList: true });
  // Where it is missing, in Firefox 146, the background sees the address change and injects the gate again.
  (self as { navigation?: EventTarget }).navigation?.addEventListener(
    "navigatesuccess",
    (event) => event.isTrusted && arrive(),
    life,
  );
}

/** A form's field may hide its method of that name. */
const isMetadata = (node: Node): unknown =>
  (node as { matches?: { call?: (node: Node, selector: string) => boolean } }).matches?.call?.(node, `meta,${JSON_LD}`);
