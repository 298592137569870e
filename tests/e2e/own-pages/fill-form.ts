import type { Page } from "puppeteer-core";

import { until } from "../browser/until.ts";

/** Fills in a field by its place in the set, as its form draws it. */
export async function fill(page: Page, path: string, text: string): Promise<void> {
  await until(path, () => page.evaluate((id) => document.querySelector(`[id="${id}"]`) !== null, path));
  await page.evaluate(
    (id, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${id}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event(field.localName === "select" ? "change" : "input", { bubbles: true }));
    },
    path,
    text,
  );
}

/** Fills in several. */
export async function fillAll(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(fields)) await fill(page, path, text);
}

/** What is in a field. */
export const valueOf = (page: Page, path: string) =>
  page.evaluate((id) => document.querySelector<HTMLInputElement>(`[id="${id}"]`)?.value, path);

/** The text of the first element of a selector, as it is seen. */
export const shown = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? "", selector);
