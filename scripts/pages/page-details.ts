import type { Page } from "puppeteer-core";

import { pageDetails } from "../../src/page/read-details.ts";
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
export async function openPageDetails(page: Page): Promise<PageDetails> {
  const details = await pageDetails(async <Answer>(read: () => Answer) => (await page.evaluate(read)) as Answer);
  return { ...details!, read: new Date() };
}
