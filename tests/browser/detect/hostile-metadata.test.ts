import { expect, test, vi } from "vitest";

import { newsSignals } from "../../../src/page/detect/coverage.ts";

/** 5 MB of each kind of metadata, which say nothing. */
const kinds: [string, (count: number) => string, unit: number][] = [
  ["meta elements", (count) => "<meta name=x-something content=a>".repeat(count), 33],
  ["scripts", (count) => `<script type="application/ld+json">{"type":"Odd"}</script>`.repeat(count), 58],
  ["one script", (count) => `<script type="application/ld+json">${'{"type":"Odd"}'.repeat(count)}</script>`, 14],
  ["items", (count) => "<p itemtype=https://schema.org/Odd>".repeat(count), 35],
];

test.for(kinds)("of 5 MB of %s no more is read than of 500 kB", ([, markup, unit]) => {
  const asked = (bytes: number): number => {
    const page = new DOMParser().parseFromString(markup(Math.round(bytes / unit)), "text/html");
    const spies = [
      vi.spyOn(Element.prototype, "getAttribute"),
      vi.spyOn(Node.prototype, "textContent", "get"),
      vi.spyOn(Map.prototype, "set"),
    ];
    newsSignals(page);
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    vi.restoreAllMocks();
    return calls;
  };
  expect(asked(5_000_000)).toBe(asked(500_000));
});
