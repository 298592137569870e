import { expect, test } from "vitest";

import { mentionAtPoint } from "../../../src/page/mark/hit-test.ts";
import { byId, found, painted, read } from "../reader/start-reader.ts";

test("the mention under a point is found in its own line boxes only", async () => {
  using started = read("<p id=a style='width:400px'>The NSO Group said</p><p>Itay Mack</p>");
  await found(started.reader);
  const [first] = (await started.reader.findings(true)).mentions;
  const node = byId("a").firstChild!;
  const range = document.createRange();
  range.setStart(node, 4);
  range.setEnd(node, 13);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  expect(mentionAtPoint(document, started.reader, (left + right) / 2, middle)?.id).toBe(first!.id);
  expect(mentionAtPoint(document, started.reader, left - 5, middle)).toBeUndefined();
  expect(mentionAtPoint(document, started.reader, right + 5, middle)).toBeUndefined();
  expect(mentionAtPoint(document, started.reader, 380, middle)).toBeUndefined();
});

test("a pointer over text that has just become shorter finds nothing and breaks nothing", async () => {
  using started = read("<p id=a>Here Itay Mack said</p>");
  await found(started.reader);
  await expect.poll(() => painted()).toHaveLength(1);
  const { left, top, height } = byId("a").getBoundingClientRect();
  (byId("a").firstChild as Text).data = "Here";
  await Promise.resolve();
  expect(() => mentionAtPoint(document, started.reader, left + 10, top + height / 2)).not.toThrow();
  const [mention] = (await started.reader.findings(false)).mentions;
  expect(mention === undefined || started.reader.mention(mention.id) !== undefined).toBe(true);
});
