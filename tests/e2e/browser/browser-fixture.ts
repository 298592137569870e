import { afterAll, beforeAll } from "vitest";

import type { BrowserKind } from "../../../scripts/browsers/find.ts";
import { found, openBrowser, type OpenedBrowser } from "./open-browser.ts";

const both: { kind: BrowserKind; missing: boolean }[] = [
  { kind: "chromium", missing: false },
  { kind: "firefox", missing: found.firefox === undefined },
];

/**
 * For `describe.for`: the browser of this test run. Firefox is skipped if it is missing; `npm test` reports that.
 */
export const browsers = both.filter(({ kind }) => kind === (process.env["TEST_BROWSER"] ?? kind));

/**
 * The browser of a group of tests, opened before them and closed after. What it has is there in hooks and tests, not while
 * they are collected.
 */
export function browserFixture(...options: Parameters<typeof openBrowser>): OpenedBrowser {
  let opened: OpenedBrowser | undefined;
  beforeAll(async () => {
    opened = await openBrowser(...options);
  });
  afterAll(() => opened?.[Symbol.asyncDispose]());
  return new Proxy({} as OpenedBrowser, { get: (_, name) => Reflect.get(opened!, name) });
}
