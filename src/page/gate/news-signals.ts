/**
 * What signals say, the stronger the later: on even ranks that the page is coverage, on odd ones that it is something
 * else. The highest rank on a page decides.
 */
const RANKS = [
  // What articles have, and other pages now and then.
  /^(og:type article|article:(?!publisher)|dc\w*\W(date|created|issued)|date|news_|parsely-|sailthru|cxense|amp|markup)/,
  // An article may have a block of questions, and a post say that it is a blog.
  /^og:type (blog|video)| (FAQPage|TechArticle)$/,
  // A date of publication.
  /pub[\w.:-]*(date|time|_at)$/,
  /^(citation|product:|og:type (?!article|blog|video))| (Product|Discussion\w+|(?!Web|Item|FAQ)\w+Page)$/,
  // Sites that give types to all pages call few of them articles.
  / (Article|BlogPosting|Report)$/,
  // What is an article only besides.
  /^citation_(journal|doi|pdf)| (Recipe|JobPosting)$/,
  /(NewsArticle|LiveBlogPosting|ClaimReview)$/i,
];
/** From here on it is a type that speaks. */
const TYPED = 4;

/** Markup that speaks where nothing else does: a label, and the selectors that all must be there. */
const STRUCTURES = [
  ["amp", "link[rel=amphtml],html[amp],html[⚡]"],
  ["markup articleBody", "[itemprop=articleBody]"],
  ["markup h-entry", ".dt-published,.hentry .published"],
  [
    "markup byline and date",
    "article",
    "h1",
    "time,[itemprop=datePublished],[class*=submitted]",
    "[rel=author],[itemprop=author],[class*=byline i],[class*=author i],[class*=submitted]",
    // A list of articles is none.
    ":root:not(:has(article~article~article,li+li>article))",
  ],
] as const;

/** Scripts of JSON-LD, whatever else their type says. */
export const JSON_LD = '[type*="ld+json"]';
/** A type or a list of them, in any quotes, escaped for HTML too. */
const TYPES = /["';]@?type["'&quot;]+\s*:\s*(\[[^\]]{0,300}|["'&][^"'&]{0,99})/g;
/** In UTF-16 units of one script; the longest of 400 pages has 43,000. */
const LONGEST = 1e5;

/**
 * The signals in a page's metadata and structure that it is news coverage; none where it is not. Hosts and text are
 * never looked at. JSON-LD is searched, not parsed: on real pages it is often broken, and the names of types are all
 * that is wanted. Recall comes first: a page passed over costs the reader the product. What is dear to look for is
 * looked for only where nothing cheaper has decided.
 */
export function newsSignals(page: Document): string[] {
  const times = new Map<string, number>();
  let top = -1;
  const add = (long: string) => {
    const signal = long.slice(0, 99);
    const rank = rankOf(signal);
    if (rank < 0) return;
    top = Math.max(top, rank);
    times.set(signal, (times.get(signal) ?? 0) + 1);
  };
  // Names of types come bare, as IRIs or compact IRIs, several in a list or parted by white space.
  const addTypes = (where: string, types: string) => {
    // What is paid for to read an article is a product, too.
    if (!/Creative.*Prod|Prod.*Creative/.test(types))
      for (const [type] of types.slice(0, 300).matchAll(/\w+(?![\w.:]|\\?\/\w)/g)) add(`${where} ${type}`);
  };
  let ogType = "";
  for (const meta of page.getElementsByTagName("meta")) {
    const name = (meta.getAttribute("property") || meta.name).toLowerCase();
    if (name === "og:type") ogType += meta.content.toLowerCase();
    else add(name);
  }
  const isArticle = /article/.test(ogType);
  if (ogType) add(`og:type ${isArticle ? "article" : ogType}`);
  for (const { textContent } of page.querySelectorAll(JSON_LD)) {
    if (isArticle && top > 5) break;
    for (const [, types] of textContent.slice(0, LONGEST).matchAll(TYPES)) addTypes("JSON-LD", types!);
  }
  if (top < 6)
    for (const name of ["itemtype", "typeof"])
      for (const element of page.querySelectorAll(`[${name}]`)) addTypes(name, element.getAttribute(name)!);
  if (top < 0)
    for (const [label, ...selectors] of STRUCTURES)
      if (selectors.every((selector) => page.querySelector(selector))) add(label);
  // Three articles and more are a list of them.
  const isList = () => [...times].every(([signal, count]) => rankOf(signal) < TYPED || count > 2);
  if (top % 2 || (top >= TYPED && !isArticle && isList())) return [];
  // Whoever logs in or registers reads no article.
  if (!top && page.querySelector("[type=password]")) return [];
  return [...times.keys()].filter((signal) => !(rankOf(signal) % 2)).slice(0, 9);
}

function rankOf(signal: string): number {
  return RANKS.findLastIndex((rank) => rank.test(signal));
}
