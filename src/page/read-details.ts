/** A page's title, its text, what in it holds none, where blocks begin. It runs in the page, so it can use nothing from outside. */
export function readDetails() {
  let text = "";
  const unread: [number, number][] = [];
  const blocks: number[] = [];
  let last: Element | null = null;
  const blockOf = (element: Element | null): Element | null =>
    element !== null && /^(inline|contents|ruby)/.test(getComputedStyle(element).display)
      ? blockOf(element.parentElement)
      : element;
  const nodes = document.createNodeIterator(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const data = node.nodeValue ?? "";
    const block = blockOf(node.parentElement);
    if (block !== last && data.trim() !== "") {
      blocks.push(text.length);
      last = block;
    }
    if (node.parentElement?.closest("script,style,noscript,textarea") != null && data !== "")
      unread.push([text.length, text.length + data.length]);
    text += data;
  }
  const meta = document.querySelector("meta[property='article:published_time'],meta[itemprop=datePublished]");
  const structured = Array.from(
    document.querySelectorAll("script[type='application/ld+json']"),
    ({ textContent }) => /"datePublished"\s*:\s*"([^"]*)"/.exec(textContent)?.[1],
  );
  const dates = [meta?.getAttribute("content"), ...structured];
  const published = dates
    .map((date) => /^\d{4}-\d\d(-\d\d)?(?=T|$)/.exec(date ?? "")?.[0])
    .find((date) => date !== undefined);
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  return {
    title: document.title.trim(),
    canonical,
    language: document.documentElement.lang,
    published,
    body: { text, unread, blocks },
  };
}
