const metas =
  'meta[property^="article:"],meta[property="og:type"][content="article"],meta[itemprop=datePublished],' +
  'meta[name^="parsely-"],meta[name^="sailthru."],meta[name="DC.date.issued" i],meta[name="news_keywords"]';

/**
 * The signals in a page's metadata and structure that it is news coverage. Hosts and text are never looked at. JSON-LD
 * is searched, not parsed: on real pages it is often broken, and one type name is all that is wanted.
 */
export function newsSignals(page: Document): string[] {
  const found = new Set<string>();
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const type = /"@type"\s*:\s*\[?[^\]}:]*?"(\w*NewsArticle|LiveBlogPosting|Article|Report)"/.exec(script.textContent);
    if (type) found.add(`JSON-LD ${type[1]}`);
  }
  for (const element of page.querySelectorAll('[itemtype$="NewsArticle"],[itemtype$="/Article"]'))
    found.add(`itemtype ${element.getAttribute("itemtype")!.split("/").pop()}`);
  for (const meta of page.querySelectorAll(metas))
    found.add(meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop")!);
  if (page.querySelector("html[amp],html[⚡]")) found.add("amp");
  return [...found];
}
