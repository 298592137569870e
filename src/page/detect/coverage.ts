import type { Verdict } from "../../mentions/findings.ts";

declare const scheduler: { postTask: (run: () => void, options: { delay: number }) => Promise<void> };

/**
 * Reports whether the document is news coverage: now, after `document.open`, at each soft navigation, and when metadata
 * changes soon after one of these. Before the first navigation a page may only become coverage: an ad with metadata of
 * its own must not remove marks. No page is checked more than once a second.
 *
 * @param always `["always"]` if the user set this site to "always"
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

/**
 * Signals by strength, the strongest group first. Odd groups say that the page is coverage, even ones that it isn't. The
 * strongest group on a page decides. It is one expression, since each one costs every page time:
 *
 * 1. types of news; 2. papers, recipes, job adverts; 3. other articles; 4. other pages;
 * 5. a list of news; 6. websites and collections; 7. a date of publication;
 * 8. a block of questions, documentation, a blog's own type; 9. what articles often have.
 */
const SIGNALS =
  /^(?:(\w*[nN]ewsArticle|LiveBlog|ClaimReview)|(citation_(?:journal|doi|pdf)|Recipe|JobPosting)|(Article|BlogPosting|Report$)|(citation|product:|og:type (?![aovw]|bl)|Product|Discussion|(?!Web|Item|FAQ|Coll)\w+Page$)|(news )|(og:type [ow]|Coll)|(.*pub[\w.:-]*(?:date|time|_at)$)|(og:type [bv]|FAQPage|TechArticle)|(og:type|article:(?!publisher)|dc\w*\W(?:date|created|issued)|date|news_|parsely-|sailthru|cxense|amp|markup))/;

/**
 * Markup of an article, searched if there is no other signal: AMP, microdata, microformats, or a byline and a date.
 */
const ARTICLE =
  "[rel=amphtml],[amp],[⚡],[itemprop=articleBody],.dt-published,.hentry .published," +
  // A list of articles is none.
  "html:has(h1):has(time,[class*=submitted]):has([rel=author],[class*=byline i],[class*=author i],[class*=submitted]):not(:has(article~article~article,li+li>article)) article";

/** JSON-LD scripts, with any further words in their type. */
const JSON_LD = '[type*="ld+json"]';
/**
 * The signals in a page's metadata and structure that it is news coverage; none if it isn't. Hosts and text are
 * never read. JSON-LD is searched, not parsed: on real pages it is often broken, and only the names of types
 * are needed. Recall comes first: on a page that is missed the product does nothing. Slow searches run only if
 * nothing faster has decided.
 */
export function newsSignals(page: Document): string[] {
  // Each with its group and ten times how often it was seen; the strongest group, or one past the last.
  const seen = new Map<string, number>();
  let top = 10;
  const add = (signal: string, name = signal) => {
    const group = SIGNALS.exec(name)?.findLastIndex(Boolean);
    if (!group) return;
    if (group < top) top = group;
    seen.set(signal, (seen.get(signal) ?? group) + 10);
  };
  // Names of types come bare, as IRIs or compact IRIs, several in a list or parted by white space.
  const addTypes = (where: string, types: string) => {
    // A subscription to an article is marked up as a product, too.
    if (!/^(?=.*Creative).*Prod/.test(types))
      for (const [type] of types.slice(0, 300).matchAll(/\w+(?![\w.:]|\\?\/\w)/g)) add(`${where} ${type}`, type);
  };
  let ogType = "";
  // No more of them are made than are read: 192 of a kind at most on 400 real pages. News signals behind them are missed.
  const first = <FoundSummary extends Element>(selector: string): FoundSummary[] =>
    ([] as FoundSummary[]).slice.call(page.querySelectorAll(selector), 0, 999);
  for (const meta of first<HTMLMetaElement>("meta")) {
    const name = (meta.getAttribute("property") || meta.name).slice(0, 99).toLowerCase();
    if (name === "og:type") ogType += meta.content.toLowerCase();
    else add(name);
  }
  const isArticle = /article/.test(ogType);
  if (ogType) add(`og:type ${isArticle ? "article" : ogType.slice(0, 99)}`);
  // One script has 43,000 units at most on those pages.
  const json = first(JSON_LD)
    .map((script) => script.textContent)
    .join()
    .slice(0, 2e5);
  // A type or a list of them, in any quotes, escaped for HTML too.
  for (const [, types] of json.matchAll(/["';]@?type["'&quot;]+\s*:\s*(\[[^\]]{0,300}|["'&][^"'&]{0,99})/g))
    if (top > 1) addTypes("JSON-LD", types!);
  if (top > 1)
    for (const name of ["itemtype", "typeof"])
      for (const element of first(`[${name}]:not(form)`)) addTypes(name, element.getAttribute(name)!);
  // A publisher's collection, or three dated teasers on a site with a feed and no shop or form to log in.
  if (
    top > 5 &&
    ((/NewsMedia/.test(json) && /"Coll/.test(json)) ||
      first(
        "html:has([type*=rss]):not(:has([class*=woocom],[type=password])) article:not([class*=event]):has(time):has(h2,h3,h4)",
      )[2])
  )
    add("news list");
  if (top > 9 && page.querySelector(ARTICLE)) add("markup");
  // Three articles and more are a list of them, which speaks only where they are news.
  const isList = () => [...seen].every(([, value]) => value % 10 > 3 || value > 30);
  // A page for logging in or registering is no article.
  const isForm = () => top > 8 && page.querySelector("[type=password]");
  if (!(top % 2) || (top === 3 && !isArticle && isList()) || isForm()) return [];
  return [...seen].flatMap(([signal, value]) => (value % 2 ? signal : [])).slice(0, 9);
}
