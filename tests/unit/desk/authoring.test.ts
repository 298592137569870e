import { describe, expect, test } from "vitest";

import { checkDraft, fileOf, setOf } from "../../../src/desk/authoring/check-draft.ts";
import { type Draft, copyDraft, draftOf, emptyDraft, idFrom, addSelected } from "../../../src/desk/authoring/draft.ts";
import { type Edit, applyEdit, startHistory, stepHistory } from "../../../src/desk/authoring/edit-draft.ts";
import { cardOf, tryDraft, authoringDesk as desk } from "../../../src/desk/authoring/authoring-desk.ts";
import { checkSetFile } from "../../../src/desk/own-sets/check-set-file.ts";
import wells from "../../fact-sets/ellerbach-brunnen.json" with { type: "json" };
import { bundledSet } from "../facts/bundled-set.ts";
import { smallSet } from "../facts/small-set.ts";

const empty = () => emptyDraft({ language: "en", today: "2026-11-27", note: "First version." });
const edited = (draft: Draft, ...edits: Edit[]): Draft => edits.reduce(applyEdit, draft);
const small = () => draftOf(smallSet());
const paths = (draft: Draft, wanted: string) =>
  checkDraft(draft).flatMap((one) => (one.type === wanted ? [one.path] : []));

describe("a draft", () => {
  test.for([smallSet(), bundledSet, wells as unknown as typeof bundledSet])(
    "of $id is the set that it was copied from",
    async (set) => {
      const file = new TextEncoder().encode(fileOf(draftOf(set)));
      expect(await checkSetFile(file, { bundled: [], policy: [] })).toEqual({ ok: true, set });
      expect(paths(draftOf(set), "mistake")).toEqual([]);
    },
  );

  test("that is empty says what has to be filled in, and nothing else", () => {
    expect(paths(empty(), "mistake")).toEqual([]);
    expect(paths(empty(), "unwritten").toSorted()).toEqual(
      ["entities", "facts", "id", "licence", "sources", "summary", "title", "topic.cues"].toSorted(),
    );
  });

  test("copied from one's own set is its next version, from another set one of its own", () => {
    expect(copyDraft(smallSet(), true, "2026-11-27").set).toMatchObject({ id: "small", version: "1.0.1" });
    expect(copyDraft(smallSet(), false, "2026-11-27").set).toMatchObject({ id: "small-own", version: "1.0.0" });
  });
});

describe("an edit", () => {
  test("of the title takes the id along until that is another", () => {
    const titled = edited(empty(), { type: "set", path: ["title"], value: "Älter als Österreich" });
    expect(titled.set.id).toBe("alter-als-osterreich");
    const named = edited(titled, { type: "set", path: ["id"], value: "mine" });
    expect(edited(named, { type: "set", path: ["title"], value: "Other" }).set.id).toBe("mine");
    expect(idFrom("הבארות")).toBe("");
  });

  test("of a name takes its first form along until that is another", () => {
    const added = edited(empty(), { type: "add", list: ["entities"], item: desk.newName(empty().set) });
    const named = edited(added, { type: "set", path: ["entities", 0, "name"], value: "Marn" });
    expect(named.set.entities[0]!.aliases).toEqual([{ text: "Marn" }]);
    const printed = edited(named, { type: "set", path: ["entities", 0, "aliases", 0, "text"], value: "Marn AG" });
    expect(
      edited(printed, { type: "set", path: ["entities", 0, "name"], value: "M" }).set.entities[0]!.aliases[0]!.text,
    ).toBe("Marn AG");
  });

  test.for<[list: "entities" | "facts" | "sources", named: (draft: Draft, id: string) => boolean]>([
    ["entities", ({ set }, id) => set.facts.some(({ about }) => about.includes(id))],
    ["facts", ({ set }, id) => set.facts.some(({ contestedBy = [] }) => contestedBy.includes(id))],
    ["sources", ({ set }, id) => set.facts.some(({ locator }) => locator.source === id)],
  ])("that removes one of the %s leaves nothing that names it", ([list, named]) => {
    const draft = small();
    const at = draft.set[list].findIndex(({ id }) => named(draft, id));
    const { id } = draft.set[list][at]!;
    const without = edited(draft, { type: "remove", path: [list, at] });
    expect(named(without, id)).toBe(false);
    expect(named(draft, id)).toBe(true);
  });

  test("of an optional field takes it away again, with what it stood in", () => {
    const dated = edited(small(), { type: "set", path: ["facts", 0, "dates", "stated"], value: "2021" });
    expect(setOf(dated).facts[0]!.dates).toEqual({ stated: "2021" });
    const undated = edited(dated, { type: "set", path: ["facts", 0, "dates", "stated"], value: undefined });
    expect(setOf(undated).facts[0]).not.toHaveProperty("dates");
  });

  test("that moves an item beyond its list changes nothing", () => {
    const { set } = small();
    expect(edited(small(), { type: "move", path: ["facts", 0], by: -1 }).set).toEqual(set);
    const [first, second] = edited(small(), { type: "move", path: ["facts", 0], by: 1 }).set.facts;
    expect([first!.id, second!.id]).toEqual([set.facts[1]!.id, set.facts[0]!.id]);
  });

  test("with the text of a source counts its paragraphs", () => {
    const source = small().set.sources[0]!.id;
    const draft = edited(small(), {
      type: "text",
      source,
      text: "One.\n\nTwo.\nStill two.\n\n\n",
      sha256: "f".repeat(64),
    });
    expect(draft.set.sources[0]).toMatchObject({ paragraphs: 2, sha256: "f".repeat(64) });
    expect(fileOf(draft)).not.toContain("Still two");
  });
});

const type = (value: string, field = "title") =>
  ({ type: "edit", edit: { type: "set", path: [field], value } }) as const;

describe("history", () => {
  test("takes back what was typed into one field at once, and brings it again", () => {
    const typed = [type("A"), type("AB"), type("B", "summary")].reduce(stepHistory, startHistory(empty()));
    const back = stepHistory(typed, { type: "undo" });
    expect(back.now.set).toMatchObject({ title: "AB", summary: "" });
    expect(stepHistory(back, { type: "undo" }).now.set.title).toBe("");
    expect(stepHistory(back, { type: "redo" }).now.set.summary).toBe("B");
  });

  test("has nothing to bring again after another edit", () => {
    const back = stepHistory(stepHistory(startHistory(empty()), type("A")), { type: "undo" });
    const other = stepHistory(back, type("B"));
    expect(stepHistory(other, { type: "redo" })).toBe(other);
    expect(stepHistory(startHistory(empty()), { type: "undo" }).now.set.title).toBe("");
  });
});

describe("a draft is tried", () => {
  test("by the engine: a name is marked, with its reasons", () => {
    const draft = draftOf(wells as unknown as typeof bundledSet);
    const [title, text] = tryDraft(
      draft,
      "Brunnen im Ellerbachtal\n\nDie Halmtal Agrar GmbH äußerte sich zu den Brunnen im Ellerbachtal.",
    )!;
    expect(title!.text).toBe("Brunnen im Ellerbachtal");
    expect(text!.found).toEqual(
      expect.arrayContaining([expect.objectContaining({ is: "marked", text: "Halmtal Agrar GmbH" })]),
    );
  });

  test("not before there is a name", () => {
    expect(tryDraft(empty(), "A text.")).toBeUndefined();
    const unnamed = edited(empty(), { type: "add", list: ["entities"], item: desk.newName(empty().set) });
    expect(tryDraft(unnamed, "A text.")).toBeUndefined();
    expect(cardOf(unnamed, "name-1")).toMatchObject({ name: "", facts: [] });
  });

  test("on its card, with the statement in front first", () => {
    const { set } = small();
    const [about] = set.facts[1]!.about;
    expect(cardOf(small(), about!, set.facts[1]!.id)!.facts[0]!.id).toBe(set.facts[1]!.id);
  });
});

test("a selection becomes a statement with source, paragraph and the ends of the passage", () => {
  const selected = {
    text: "The council found lead in nine of the wells.",
    paragraphs: ["A first one.", "The council found lead in nine of the wells. It closed them."],
    paragraph: 2,
    title: "Nine wells closed",
    address: "https://paper.example/wells#part",
    publisher: "The Paper",
    author: "",
    published: "2026-11-02",
  };
  const sha256 = "a".repeat(64);
  const draft = addSelected(empty(), selected, sha256);
  expect(draft.set.sources).toEqual([
    {
      id: "source-1",
      title: "Nine wells closed",
      publisher: "The Paper",
      published: "2026-11-02",
      url: "https://paper.example/wells",
      paragraphs: 2,
      sha256,
    },
  ]);
  expect(draft.set.facts[0]!.locator).toEqual({
    source: "source-1",
    paragraph: 2,
    start: "The council found lead",
    end: "nine of the wells.",
  });
  const again = addSelected(draft, selected, sha256);
  expect([again.set.sources.length, again.set.facts.length]).toEqual([1, 2]);
});
