import { describe, expect, test } from "vitest";

import { byId, found, painted, paragraph, people, read } from "./start-reader.ts";

describe("after a change the page is marked as it then stands:", () => {
  test.each<[string, string, () => void, string[]]>([
    [
      "text is swapped",
      people,
      () => void (byId("a").firstChild!.nodeValue = "Eytan Gilboa"),
      ["Eytan Gilboa", "Itay Mack"],
    ],
    [
      "a name grows in its node",
      people,
      () => (byId("b").firstChild as Text).appendData(" and NSO Group"),
      ["Avidan Freedman", "Itay Mack", "NSO Group"],
    ],
    [
      "a program becomes prose",
      "<pre id=a>for (;;) {}</pre>",
      () =>
        void (byId("a").textContent = "The whole report was read by NSO Group, and by others of the firm. ".repeat(3)),
      ["NSO Group", "NSO Group", "NSO Group"],
    ],
    ["a name is broken", people, () => (byId("a").firstChild as Text).deleteData(0, 3), ["Itay Mack"]],
    [
      "text is put before it",
      people,
      () => (byId("a").firstChild as Text).insertData(0, "It is "),
      ["Avidan Freedman", "Itay Mack"],
    ],
    [
      "a text node is split",
      people,
      () => void (byId("a").firstChild as Text).splitText(4),
      ["Avidan Freedman", "Itay Mack"],
    ],
    [
      "a paragraph is added",
      people,
      () => byId("a").before(paragraph("NSO Group")),
      ["NSO Group", "Avidan Freedman", "Itay Mack"],
    ],
    [
      "a tree is added",
      people,
      () => document.body.append(byId("a").parentElement!.cloneNode(true)),
      ["Avidan Freedman", "Itay Mack", "Avidan Freedman", "Itay Mack"],
    ],
    ["a paragraph is taken away", people, () => byId("a").remove(), ["Itay Mack"]],
    ["a part of a name is taken away", "<p>Itay <b id=b>Mack</b></p>", () => byId("b").remove(), []],
    ["a part of a name is added", "<p id=a>Itay </p>", () => byId("a").append("Mack"), ["Itay Mack"]],
    ["paragraphs change places", people, () => byId("a").before(byId("b")), ["Itay Mack", "Avidan Freedman"]],
    [
      "all are turned round",
      `${people}<p>NSO Group</p>`,
      () => document.body.append(...[...document.body.children].toReversed()),
      ["NSO Group", "Itay Mack", "Avidan Freedman"],
    ],
    ["everything is replaced", people, () => document.body.replaceChildren(paragraph("NSO Group")), ["NSO Group"]],
    [
      "an element is renamed, as frameworks do",
      people,
      () => byId("a").replaceWith(paragraph("Avidan Freedman")),
      ["Avidan Freedman", "Itay Mack"],
    ],
    [
      "what is edited stays unread",
      "<div contenteditable id=a></div>",
      () => byId("a").append(paragraph("NSO Group")),
      [],
    ],
  ])("%s", async (_what, markup, change, expected) => {
    using started = read(markup);
    await found(started.reader);
    await expect.poll(() => painted().length).toBe((await found(started.reader)).length);
    change();
    await expect.poll(() => found(started.reader)).toEqual(expected);
    await expect.poll(() => painted()).toEqual(expected.toSorted());
  });

  test("the body is replaced", async () => {
    using started = read(people);
    await found(started.reader);
    const { body } = document;
    const next = document.createElement("body");
    next.append(paragraph("NSO Group"));
    body.replaceWith(next);
    try {
      await expect.poll(() => painted()).toEqual(["NSO Group"]);
    } finally {
      next.replaceWith(body);
    }
  });

  test("a surname counts after the full name, also where that comes in late and before", async () => {
    using started = read("<p id=a>Mack said no.</p>");
    expect(await found(started.reader)).toEqual([]);
    byId("a").before(paragraph("Itay Mack is a lawyer."));
    await expect.poll(() => painted()).toEqual(["Itay Mack", "Mack"]);
  });
});

test("no wrong word is painted for a moment: marks of changed text go before anything else runs", async () => {
  using started = read(people);
  await found(started.reader);
  await expect.poll(() => painted()).toHaveLength(2);
  (byId("a").firstChild as Text).insertData(0, "Nobody but ");
  await Promise.resolve();
  expect(painted()).toEqual(["Itay Mack"]);
});
