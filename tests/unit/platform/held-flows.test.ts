import { expect, test } from "vitest";

import { createHeldFlows } from "../../../src/platform/background/messages/held-flows.ts";
import type { Sender } from "../../../src/platform/background/messages/receive.ts";

const sender = (tabId: number, documentId?: string): Sender => ({
  tabId,
  url: "https://news.example/",
  incognito: false,
  documentId,
  title: "",
  isPrerendered: false,
});
const page = sender(1, "a");
const flow = (text: string) => ({ text, place: "text" as const });

/** What holds flows, and what lets the time pass in which the next part is waited for. */
function holding() {
  const due = new Set<() => void>();
  const held = createHeldFlows((run) => {
    due.add(run);
    return () => due.delete(run);
  });
  return { held, expire: () => due.forEach((run) => run()), waits: () => due.size };
}

test("parts of a question are put together in their order, once", () => {
  const { held, waits } = holding();
  expect(held.add(page, [flow("a"), null], 0)).toBe(true);
  expect(held.add(page, [flow("b")], 2)).toBe(true);
  expect(held.take(page, 3)).toEqual([flow("a"), null, flow("b")]);
  expect(waits()).toBe(0);
  expect(held.take(page, 3)).toBeUndefined();
});

test("a question that was not sent ahead needs nothing, and drops what was left of another", () => {
  const { held } = holding();
  expect(held.take(page, 0)).toEqual([]);
  held.add(page, [flow("a")], 0);
  expect(held.take(page, 0)).toEqual([]);
  expect(held.take(page, 1)).toBeUndefined();
});

test.each<[string, (held: ReturnType<typeof createHeldFlows>) => void]>([
  ["the background was stopped", () => {}],
  ["a part is missing", (held) => held.add(page, [flow("a")], 0)],
  ["another document of the tab sent it", (held) => held.add(sender(1, "b"), [flow("a"), flow("b")], 0)],
  ["another tab with that address sent it", (held) => held.add(sender(2), [flow("a"), flow("b")], 0)],
])("nothing is put together where %s", (_what, before) => {
  const { held } = holding();
  before(held);
  expect(held.add(page, [flow("c")], 2)).toBe(false);
  expect(held.take(page, 3)).toBeUndefined();
});

test("a question that begins anew replaces the one before", () => {
  const { held } = holding();
  held.add(page, [flow("a"), flow("b")], 0);
  expect(held.add(page, [flow("c")], 0)).toBe(true);
  expect(held.take(page, 1)).toEqual([flow("c")]);
});

test("what is not asked about soon is let go, and so is what is too long", () => {
  const { held, expire } = holding();
  held.add(page, [flow("a")], 0);
  expire();
  expect(held.take(page, 1)).toBeUndefined();
  const half = flow("x".repeat(9_000_000));
  expect(held.add(page, [half], 0)).toBe(true);
  expect(held.add(page, [half], 1)).toBe(false);
  expect(held.take(page, 1)).toBeUndefined();
});
