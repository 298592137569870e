import type { PageHead } from "../../mentions/types.ts";

/** What the page says of itself in its head and its first heading. */
export function pageHead(page: Document): PageHead {
  const meta = (names: string) => page.querySelector(names)?.getAttribute("content") ?? "";
  return {
    title: page.title,
    headline: page.querySelector("h1")?.textContent ?? meta('meta[property="og:title"]'),
    description: meta('meta[name=description i],meta[property="og:description"],meta[name="twitter:description"]'),
    language: (page.documentElement as Element | null)?.getAttribute("lang") ?? "",
  };
}
