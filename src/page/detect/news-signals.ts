/**
 * What signals say, the strongest group first: the odd ones that the page is coverage, the even ones that it is something
 * else. The strongest on a page decides. One expression, since each that is made for a page costs it:
 *
 * 1. types of news; 2. what is an article only besides; 3. other articles; 4. other pages;
 * 5. a date of publication; 6. a block of questions, documentation, a blog's own type; 7. what articles often have.
 */
const SIGNALS =
  /^(?:(\w*[nN]ewsArticle|LiveBlogPosting|ClaimReview)|(citation_(?:journal|doi|pdf)|Recipe|JobPosting)|(Article|BlogPosting|Report$)|(citation|product:|og:type (?!article|blog|video)|Product|Discussion|(?!Web|Item|FAQ)\w+Page$)|(.*pub[\w.:-]*(?:date|time|_at)$)|(og:type [bv]|FAQPage|TechArticle)|(og:type|article:(?!publisher)|dc\w*\W(?:date|created|issued)|date|news_|parsely-|sailthru|cxense|amp|markup))/;

/** Markup that speaks where nothing else does: a label, and the selectors that all must be there. */
const STRUCTURES = [
  ["amp", "link[rel=amphtml],html[amp],html[⚡]"],
  ["markup articleBody", "[itemprop=articleBody]"],
  ["markup h-entry", ".dt-published,.hentry .published"],
  [
    "markup byline",
    "article",
    "h1",
    "time,[itemprop=datePublished],[class*=submitted]",
    "[rel=author],[itemprop=author],[class*=byline i],[class*=author i],[class*=submitted]",
    // A list of articles is none.
    ":root:not(:has(article~article~article,li+li>article))",
  ],
] as const;

/** JSON-LD scripts, with any further words in their type. */
export const JSON_LD = '[type*="ld+json"]';
/** A type or a list of them, in any quotes, escaped for HTML too. */
const TYPES = /["';]@?type["'&quot;]+\s*:\s*(\[[^\]]{0,300}|["'&][^"'&]{0,99})/g;
/**
 * Limits on what is read of a page's metadata, so that 5 MB of it cost no more than this: UTF-16 units of all JSON-LD
 * (one script of 400 pages has 43,000 at most), and elements of a kind (192 at most). News signals behind them are
 * missed.
 */
const LONGEST = 2e5;
const MOST = 999;

/**
 * The signals in a page's metadata and structure that it is news coverage; none where it is not. Hosts and text are
 * never looked at. JSON-LD is searched, not parsed: on real pages it is often broken, and the names of types are all
 * that is wanted. Recall comes first: a page passed over costs the reader the product. What is dear to look for is
 * looked for only where nothing cheaper has decided.
 */
export function newsSignals(page: Document): string[] {
  // Each with its group and how often it was seen; the strongest group, or one past the last.
  const seen = new Map<string, [group: number, times: number]>();
  let top = 8;
  const add = (signal: string, name = signal) => {
    const group = SIGNALS.exec(name)?.findLastIndex(Boolean);
    if (!group) return;
    if (group < top) top = group;
    seen.set(signal, [group, (seen.get(signal)?.[1] ?? 0) + 1]);
  };
  // Names of types come bare, as IRIs or compact IRIs, several in a list or parted by white space.
  const addTypes = (where: string, types: string) => {
    // What is paid for to read an article is a product, too.
    if (!/Creative.*Prod|Prod.*Creative/.test(types))
      for (const [type] of types.slice(0, 300).matchAll(/\w+(?![\w.:]|\\?\/\w)/g)) add(`${where} ${type}`, type);
  };
  let ogType = "";
  // No more of them are made than are read.
  const first = <FoundSummary extends Element>(selector: string): FoundSummary[] =>
    ([] as FoundSummary[]).slice.call(page.querySelectorAll(selector), 0, MOST);
  for (const meta of first<HTMLMetaElement>("meta")) {
    const name = (meta.getAttribute("property") || meta.name).slice(0, 99).toLowerCase();
    if (name === "og:type") ogType += meta.content.toLowerCase();
    else add(name);
  }
  const isArticle = /article/.test(ogType);
  if (ogType) add(`og:type ${isArticle ? "article" : ogType.slice(0, 99)}`);
  const json = first(JSON_LD).map(({ textContent }) => textContent);
  for (const [, types] of json.join().slice(0, LONGEST).matchAll(TYPES)) {
    if (isArticle && top < 2) break;
    addTypes("JSON-LD", types!);
  }
  if (top > 1)
    for (const name of ["itemtype", "typeof"])
      for (const element of first(`[${name}]:not(form)`)) addTypes(name, element.getAttribute(name)!);
  if (top > 7)
    for (const [label, ...selectors] of STRUCTURES)
      if (selectors.every((selector) => page.querySelector(selector))) add(label);
  // Three articles and more are a list of them.
  const isList = () => [...seen.values()].every(([group, times]) => group > 3 || times > 2);
  // Whoever logs in or registers reads no article.
  const isForm = () => top > 6 && page.querySelector("[type=password]");
  if (!(top % 2) || (top < 4 && !isArticle && isList()) || isForm()) return [];
  return [...seen.keys()].filter((signal) => seen.get(signal)![0] % 2).slice(0, 9);
}
