import { expect, onTestFinished, test } from "vitest";

import { createBlockReader } from "../../../src/page/read/block-reader.ts";
import { emptyChanges } from "../../../src/page/watch/changes.ts";
import { showPage } from "../show-page.ts";

test("what is read and goes while nothing is heard of a page is not kept", () => {
  const body = showPage(Array.from({ length: 400 }, (_, row) => `<p>Before, ${row}.</p>`).join(""));
  const life = new AbortController();
  onTestFinished(() => life.abort());
  let blind = false;
  const reader = createBlockReader({
    page: document,
    failed: (error) => expect.fail(String(error)),
    woken: () => {},
    enter: () => undefined,
    isBlind: () => blind,
    signal: life.signal,
  });
  const texts = () => reader.text().flows.map(({ text }) => text);
  reader.queue(body);
  const half = reader.read();
  for (let steps = 0; steps < 100; steps++) half.next();
  expect(texts().length).toBeGreaterThan(20);

  blind = true;
  expect(reader.drop(emptyChanges()).length).toBeGreaterThan(20);
  showPage("<p>Between.</p>");
  reader.drop(emptyChanges({ added: new Set([body]) }));
  for (const _ of half);
  for (const _ of reader.read());
  expect([texts(), reader.pending()]).toEqual([[], false]);
  showPage("<p>After.</p>");

  blind = false;
  reader.drop(emptyChanges({ added: new Set([document.documentElement]) }));
  for (const _ of reader.read());
  expect(texts()).toEqual(["After."]);
});
