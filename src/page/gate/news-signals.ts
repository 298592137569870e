/** Signals that only news coverage carries. */
const sure =
  /(News(Article|MediaOrganization)|LiveBlogPosting)$|^(news_keywords|parsely-|sailthru\.|cxense|amp|article:(opinion|content_tier))/;
/** Signals of an article, which count where nothing speaks against it. */
const likely =
  /^\S+ (Article|Report)$|^(article:(published|section|tag|author|modified)|dc\.date|dcterms\.(date|created|issued)|pub(lish)?[_-]?date|date$|og:type article|markup)/;
/** Signals of something else: a recipe, a shop's product, a paper's citation data, an `og:type` that is no article. */
const against = /^\S+ (Recipe|Product|(QA|FAQ)Page|JobPosting)$|^citation_|^og:type /;

/** Structure that speaks: a label, and the selectors that all must be there. */
const structures = [
  ["amp", "link[rel=amphtml],html[amp],html[⚡]"],
  ["markup articleBody", "[itemprop=articleBody]"],
  [
    "markup byline and date",
    "article",
    "h1",
    "time,[itemprop=datePublished]",
    "[rel=author],[itemprop=author],[class*=byline i],[class*=author i]",
  ],
] as const;

/**
 * The signals in a page's metadata and structure that it is news coverage; none where it is not. Hosts and text are
 * never looked at. JSON-LD is searched, not parsed: on real pages it is often broken, and the names of types are all
 * that is wanted. Recall comes first: a page passed over costs the reader the product.
 */
export function newsSignals(page: Document): string[] {
  const signals = new Set<string>();
  for (const { textContent } of page.querySelectorAll('script[type$="ld+json"]'))
    for (const [, types] of textContent.matchAll(/"@type"\s*:\s*\[?([\s",\w]+)/g))
      for (const [type] of types!.matchAll(/\w+/g)) signals.add(`JSON-LD ${type}`);
  for (const element of page.querySelectorAll("[itemtype]"))
    signals.add(`itemtype ${element.getAttribute("itemtype")!.split("/").pop()}`);
  for (const meta of page.querySelectorAll("meta")) {
    const name = (meta.getAttribute("property") || meta.name).toLowerCase();
    signals.add(name === "og:type" ? `${name} ${meta.content}` : name);
  }
  for (const [label, ...selectors] of structures)
    if (selectors.every((selector) => page.querySelector(selector))) signals.add(label);
  const seen = [...signals];
  const isOther = seen.some((signal) => against.test(signal) && !likely.test(signal));
  return seen.filter((signal) => sure.test(signal) || (!isOther && likely.test(signal)));
}
