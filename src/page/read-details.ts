import type { PageSelection } from "../facts/set-info.ts";
import type { PageDate } from "../mentions/findings.ts";
import { dateOf, readDates, type WrittenDates } from "./read/page-metadata.ts";

/** Runs a function in a page, beside its scripts; nothing where none may run. */
type AskPage = <Answer>(read: () => Answer) => Promise<Answer | undefined>;

/** What is read of a page beside what was found on it: its title, text and date. */
export async function pageDetails(ask: AskPage): Promise<PageDetails | undefined> {
  const [details, dates] = await Promise.all([ask(readDetails), ask(readDates)]);
  const published = dates && dateOf(dates, new Date());
  return details && { ...details, ...(published && { published }) };
}

type PageDetails = ReturnType<typeof readDetails> & { published?: PageDate };

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
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  return {
    title: document.title.trim(),
    canonical,
    language: document.documentElement.lang,
    body: { text, unread, blocks },
  };
}

/** What is selected in a page, with what the page tells of itself as a source. */
export async function pageSelection(ask: AskPage): Promise<PageSelection | undefined> {
  const [selection, dates] = await Promise.all([ask(readSelection), ask(readDates)]);
  return selection && { ...selection, published: (dates && publishedAt(dates)) ?? selection.published };
}

/** When a page was published, whatever it says of later changes. */
function publishedAt({ structured, published }: WrittenDates): string | undefined {
  const unchanged = structured.map((text) => text.replaceAll('"dateModified"', '""'));
  return dateOf({ structured: unchanged, published, modified: [] }, new Date())?.date;
}

/** Reads what is selected. It runs in the page, so it can use nothing from outside. */
function readSelection(page: Document = document): PageSelection {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the browser sends this function alone to the page
  const clean = (text: string | null | undefined) => (text ?? "").replaceAll(/\s+/g, " ").trim();
  const meta = (selectors: string) => clean(page.querySelector(selectors)?.getAttribute("content"));
  const selection = getSelection();
  const anchor = selection?.rangeCount ? selection.getRangeAt(0).startContainer : null;
  const element = anchor instanceof Element ? anchor : anchor?.parentElement;
  const home = element?.closest("article, main, [role=main]") ?? page.querySelector("article, main") ?? page.body;
  const blocks = [...home.querySelectorAll("p, blockquote:not(:has(p)), li:not(:has(p))")].filter(
    (block) => clean(block.textContent) !== "" && !block.closest("nav, aside, footer, form, [hidden]"),
  );
  const structured = [...page.querySelectorAll("script[type='application/ld+json']")]
    .map(({ textContent }) => textContent ?? "")
    .join(" ");
  const inJson = (pattern: RegExp) => clean(pattern.exec(structured)?.[1]);
  const date = clean(page.querySelector("time[datetime]")?.getAttribute("datetime"));
  const canonical = page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  return {
    text: clean(selection?.toString()),
    paragraphs: blocks.map((block) => clean(block.textContent)),
    paragraph: blocks.findIndex((block) => element && block.contains(element)) + 1,
    title: clean(home.querySelector("h1")?.textContent) || meta("meta[property='og:title']") || clean(page.title),
    address: canonical.startsWith(location.origin) ? canonical : location.href,
    publisher:
      meta("meta[property='og:site_name']") ||
      inJson(/"publisher"\s*:\s*\{[^}]{0,1000}?"name"\s*:\s*"([^"]*)"/) ||
      location.hostname.replace(/^www\./, ""),
    author: meta("meta[name=author i]") || inJson(/"author"\s*:\s*(?:\[\s*)?\{[^}]{0,1000}?"name"\s*:\s*"([^"]*)"/),
    published: /^\d{4}-\d\d(-\d\d)?/.exec(date)?.[0] ?? "",
  };
}
