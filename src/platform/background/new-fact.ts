import browser, { type Tabs } from "webextension-polyfill";

import type { PageSelection } from "../own-work/drafts.ts";
import { selectionKey } from "../storage-keys.ts";

/** Opens the page where sets are written, with a fact to be written from what is selected. */
export async function writeFactFrom(tab: Tabs.Tab, frameId: number, selectionText: string): Promise<void> {
  const target = { tabId: tab.id!, frameIds: [frameId] };
  const [read] = await browser.scripting.executeScript({ target, func: readSelection }).catch(() => []);
  const bare = { paragraphs: [], paragraph: 0, publisher: "", author: "", published: "" };
  // Where the browser lets no extension read the page, what the menu and the tab tell.
  const told = { ...bare, text: selectionText, title: tab.title ?? "", address: tab.url ?? "" };
  const key = selectionKey(tab.incognito);
  await browser.storage.session.set({ [key]: read?.result ?? told });
  const url = browser.runtime.getURL(`author.html?selection=${key}${tab.incognito ? "&private" : ""}`);
  // Chromium shows pages of an extension in no private window, Firefox does.
  await browser.tabs.create({ url, ...(import.meta.env.FIREFOX && { windowId: tab.windowId! }) });
}

/** Runs in the page, so it can use nothing from outside. */
function readSelection(page: Document = globalThis.document): PageSelection {
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
  const date =
    meta(
      "meta[property='article:published_time'], meta[itemprop=datePublished], meta[name=date i], meta[name='dc.date' i]",
    ) ||
    inJson(/"datePublished"\s*:\s*"([^"]*)"/) ||
    clean(page.querySelector("time[datetime]")?.getAttribute("datetime"));
  const canonical = page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  return {
    text: clean(selection?.toString()),
    paragraphs: blocks.map((block) => clean(block.textContent)),
    paragraph: blocks.findIndex((block) => element && block.contains(element)) + 1,
    title: clean(home.querySelector("h1")?.textContent) || meta("meta[property='og:title']") || clean(page.title),
    address: canonical.startsWith(location.origin) ? canonical : location.href,
    publisher:
      meta("meta[property='og:site_name']") ||
      inJson(/"publisher"\s*:\s*\{[^}]*"name"\s*:\s*"([^"]*)"/) ||
      location.hostname.replace(/^www\./, ""),
    author: meta("meta[name=author i]") || inJson(/"author"\s*:\s*(?:\[\s*)?\{[^}]*"name"\s*:\s*"([^"]*)"/),
    published: /^\d{4}-\d\d(-\d\d)?/.exec(date)?.[0] ?? "",
  };
}
