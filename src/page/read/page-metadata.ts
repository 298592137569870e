import type { PageHead } from "../../mentions/types.ts";
import type { PageDate } from "../../mentions/findings.ts";

/** The page's own words in its head and its first heading. */
export function pageHead(page: Document): PageHead {
  const meta = (names: string) => page.querySelector(names)?.getAttribute("content") ?? "";
  return {
    title: page.title,
    headline: page.querySelector("h1")?.textContent ?? meta('meta[property="og:title"]'),
    description: meta('meta[name=description i],meta[property="og:description"],meta[name="twitter:description"]'),
    language: (page.documentElement as Element | null)?.getAttribute("lang") ?? "",
  };
}

/** What a page says of its date, as it stands there. */
export interface WrittenDates {
  /** The texts of JSON-LD that speak of a date. */
  structured: string[];
  /** Of metadata and elements, the most reliable first. */
  published: (string | null)[];
  modified: (string | null)[];
}

/** Reads what a page says of its date. It also runs in the page of another tab, so it can use nothing from outside. */
export function readDates(page: Document = document): WrittenDates {
  const valuesOf = (selectors: string[]) =>
    selectors.map((selector) => {
      const element = page.querySelector(selector);
      return element && (element.getAttribute("content") ?? element.getAttribute("datetime"));
    });
  return {
    structured: Array.from(
      page.querySelectorAll("script[type='application/ld+json']"),
      ({ textContent }) => textContent ?? "",
    ).filter((text) => /"date(Publish|Modifi)ed"/.test(text)),
    published: valuesOf([
      "meta[property='article:published_time']",
      "meta[itemprop=datePublished],time[itemprop=datePublished],meta[property='og:published_time']",
      "meta[name='dc.date' i],meta[name='dc.date.issued' i],meta[name='dcterms.created' i],meta[name='dcterms.issued' i]",
      "meta[name='parsely-pub-date' i],meta[name='sailthru.date' i],meta[name='pubdate' i],meta[name='publish-date' i]",
      "meta[name='date' i],time[pubdate]",
    ]),
    modified: valuesOf([
      "meta[property='article:modified_time']",
      "meta[itemprop=dateModified],time[itemprop=dateModified],meta[property='og:updated_time']",
      "meta[name='dc.date.modified' i],meta[name='dcterms.modified' i],meta[name='last-modified' i]",
    ]),
  };
}

/**
 * The page's date by its metadata: when it was published, or changed if that was in a later month. Future and
 * unreadable dates are skipped.
 */
export function dateOf({ structured, published, modified }: WrittenDates, now: Date): PageDate | undefined {
  const article = structuredArticle(structured);
  const firstOf = (values: (string | null | undefined)[]) => values.map((value) => isoDate(value, now)).find(Boolean);
  const first = firstOf([article.datePublished, ...published]);
  const last = firstOf([article.dateModified, ...modified]);
  if (last && (!first || last.slice(0, 7) > first.slice(0, 7))) return { date: last, updated: first !== undefined };
  return first ? { date: first, updated: false } : undefined;
}

export const pageDate = (page: Document, now: Date): PageDate | undefined => dateOf(readDates(page), now);

interface Article {
  datePublished?: string;
  dateModified?: string;
}

/** What JSON-LD says of the page itself: the first thing with a date that stands in no list of others. */
function structuredArticle(texts: string[]): Article {
  for (const text of texts) {
    const found = articlesIn(text).find((one) => one?.datePublished ?? one?.dateModified);
    if (found) return found;
  }
  return {};
}

function articlesIn(json: string): (Article | null)[] {
  try {
    const known = JSON.parse(json) as (Article & { "@graph"?: Article | Article[]; mainEntity?: Article }) & Article[];
    // A graph may be a list, or one thing.
    return [known["@graph"] ?? [known, known.mainEntity ?? null]].flat(2);
  } catch {
    // It is often broken; then its first words for the dates are taken.
    const word = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"]*)"`).exec(json)?.[1] ?? "";
    return [{ datePublished: word("datePublished"), dateModified: word("dateModified") }];
  }
}

/** "2025-03-14T08:00Z", "20250314", "14 March 2025" or "2025-03" as an ISO date, by its own clock. */
function isoDate(value: unknown, now: Date): string | undefined {
  if (typeof value !== "string") return undefined;
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)(?:-?(\d\d))?(?!\d)/.exec(value) ?? [];
  const date = year ? [year, month, day].filter(Boolean).join("-") : writtenDate(value);
  const time = Date.parse(date ?? "");
  // A day of grace: the page's clock may run ahead of ours.
  return time > 0 && time < now.getTime() + 86_400_000 ? date : undefined;
}

/** What only the browser can read, with the month as a word: in figures nobody knows which is the day. */
function writtenDate(value: string): string | undefined {
  const date = new Date(/\p{L}{3}/u.test(value) ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
