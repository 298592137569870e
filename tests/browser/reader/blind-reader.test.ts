import { expect, onTestFinished, test } from "vitest";

import { createBlockReader, type BlockReader } from "../../../src/page/read/block-reader.ts";
import { emptyChanges } from "../../../src/page/watch/changes.ts";
import { showPage } from "../show-page.ts";

function readerOf(isBlind: () => boolean): BlockReader {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  return createBlockReader({
    page: document,
    failed: (error) => expect.fail(String(error)),
    woken: () => {},
    enter: () => undefined,
    isBlind,
    signal: life.signal,
  });
}

const textsOf = (reader: BlockReader) => reader.text().flows.map(({ text }) => text);

test("what is read and goes while nothing is heard of a page is not kept", () => {
  const body = showPage(Array.from({ length: 400 }, (_, row) => `<p>Before, ${row}.</p>`).join(""));
  let blind = false;
  const reader = readerOf(() => blind);
  const texts = () => textsOf(reader);
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

test("what was read is read again where a pause begins and ends before the reading does", () => {
  const all = Array.from({ length: 400 }, (_, row) => `Line ${row}.`);
  const body = showPage(all.map((text) => `<p>${text}</p>`).join(""));
  let blind = false;
  const reader = readerOf(() => blind);
  reader.queue(body);
  const half = reader.read();
  for (let steps = 0; steps < 100; steps++) half.next();
  expect(textsOf(reader).length).toBeGreaterThan(20);

  blind = true;
  expect(reader.drop(emptyChanges()).length).toBeGreaterThan(20);
  blind = false;
  reader.drop(emptyChanges({ added: new Set([document.documentElement]) }));
  for (const _ of half);
  for (const _ of reader.read());
  expect(textsOf(reader)).toEqual(all);
});
