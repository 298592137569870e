import type { PageDate } from "../mentions/findings.ts";
import { dateOf, readDates } from "./read/page-metadata.ts";

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
