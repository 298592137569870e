import { expect, test } from "vitest";

import { createDocuments } from "../../../src/page/watch/documents.ts";

test("a frame whose document has no window any more is passed over, and entered once it has one", () => {
  const life = new AbortController();
  const { enter } = createDocuments(document, () => {}, life.signal);
  const frame = document.body.appendChild(document.createElement("iframe"));
  // As Firefox shows it while the frame goes to another page.
  Object.defineProperty(frame, "contentDocument", {
    value: document.implementation.createHTMLDocument("gone"),
    configurable: true,
  });
  expect(enter(frame)).toBeUndefined();
  Reflect.deleteProperty(frame, "contentDocument");
  expect(enter(frame)).toBe(frame.contentDocument!.body);
  life.abort();
  frame.remove();
});
