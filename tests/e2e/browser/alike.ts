import { test } from "vitest";

import type { BrowserKind } from "../../../scripts/browsers/find.ts";

const everything = process.env["TEST_EVERYTHING"] !== undefined;

/**
 * `test` for words and logic of our own pages and of the card, which are the same code in both browsers: Chromium tells.
 * Firefox tests that each page opens and acts, and what differs by browser. `npm test -- everything` runs all in both.
 */
export const testAlike = (kind: BrowserKind): ReturnType<typeof test.skipIf> =>
  test.skipIf(kind === "firefox" && !everything);

/** Rows of such a test: Firefox has some of them, or the first. */
export const alikeRows = <Row>(kind: BrowserKind, rows: Row[], some: Row[] = rows.slice(0, 1)): Row[] =>
  kind === "firefox" && !everything ? some : rows;
