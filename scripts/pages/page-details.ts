import type { Page } from "puppeteer-core";

import { readDetails } from "../../src/page/read-details.ts";
import type { PageDate } from "../../src/mentions/findings.ts";
import type { BodyText } from "../../src/desk/report/text-places.ts";

/** What a report says of a page beside what was found on it. */
export interface PageDetails {
  title: string;
  /** Where it says that it stands; empty where it does not say. */
  canonical: string;
  language: string;
  published?: PageDate;
  body: BodyText;
  /** When it was read. */
  read: Date;
}

/** Reads them from an open page. */
export async function pageDetails(page: Page): Promise<PageDetails> {
  const { published, ...details } = await page.evaluate(readDetails);
  return {
    ...details,
    read: new Date(),
    ...(published === undefined ? {} : { published: { date: published, updated: false } }),
  };
}
