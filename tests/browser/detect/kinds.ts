import { describe, expect, test } from "vitest";

import { newsSignals } from "../../../src/page/detect/coverage.ts";

/** A kind of page: what stands in it where it is coverage, and in its nearest kin that is none. */
export type Kind = [kind: string, coverage: string, other: string];

export const ld = (json: string, type = "application/ld+json") => `<script type="${type}">${json}</script>`;
export const typed = (type: string) =>
  ld(`{"@context":"https://schema.org","@type":${JSON.stringify(type)},"name":"x"}`);
export const meta = (name: string, content = "x") => `<meta property="${name}" content="${content}">`;
export const article = meta("og:type", "article");

/** The signals of a page with this in its head, or in its body where it belongs there. */
export const signalsOf = (markup: string) =>
  newsSignals(new DOMParser().parseFromString(`<!doctype html><html><head>${markup}`, "text/html"));

/** Two tests for each kind. */
export function testKinds(kinds: Kind[]): void {
  describe("coverage", () => {
    test.for(kinds)("%s", ([, coverage]) => {
      expect(signalsOf(coverage)).not.toEqual([]);
    });
  });
  describe("no coverage", () => {
    test.for(kinds)("like that, but not: %s", ([, , other]) => {
      expect(signalsOf(other)).toEqual([]);
    });
  });
}
