import { describe, expect, test } from "vitest";

import { checkDraft } from "../../../src/desk/authoring/check-draft.ts";
import { type Draft, draftOf } from "../../../src/desk/authoring/draft.ts";
import { applyEdit, type Edit } from "../../../src/desk/authoring/edit-draft.ts";
import { bundledSet } from "../facts/bundled-set.ts";
import { smallSet } from "../facts/small-set.ts";

const edited = (draft: Draft, ...edits: Edit[]): Draft => edits.reduce(applyEdit, draft);
const small = () => draftOf(smallSet());
const paths = (draft: Draft, wanted: string) =>
  checkDraft(draft).flatMap((one) => (one.type === wanted ? [one.path] : []));

/** The advice on the first statement, where this is the text of its paragraph. */
const withText = (text: string, change: (draft: Draft) => void = () => undefined) => {
  const draft = small();
  const [fact] = draft.set.facts;
  draft.texts[fact!.locator.source] = Array.from({ length: 30 }, (_, at) =>
    at + 1 === fact!.locator.paragraph ? text : "x",
  ).join("\n\n");
  change(draft);
  return checkDraft(draft).flatMap(({ type, path }) =>
    type === "advice" && path.startsWith("facts[0]") ? [path] : [],
  );
};

describe("checks beside a field", () => {
  const fact = smallSet().facts[0]!;
  const ends = `${fact.locator.start} and so on ${fact.locator.end}`;

  test("a paragraph with its passage has nothing against it", () => {
    expect(withText(ends, ({ set }) => delete set.facts[0]!.figures)).toEqual([]);
  });

  test.for<[what: string, text: string, change: (draft: Draft) => void, path: string]>([
    ["a passage that isn't in its paragraph", "Something else.", () => undefined, "facts[0].locator.start"],
    [
      "nine words in a row of the source",
      `${ends} a b c d e f g h i j`,
      ({ set }) => void (set.facts[0]!.statement = "It said a b c d e f g h i."),
      "facts[0].statement",
    ],
    ["a hedge of the source that is nowhere", `${ends} reportedly`, () => undefined, "facts[0].hedge"],
    [
      "a hedge that the statement leaves out",
      ends,
      ({ set }) => void (set.facts[0]!.hedge = "allegedly"),
      "facts[0].statement",
    ],
    ["a number without words for its role", ends, () => undefined, "facts[0].figures[0].terms"],
    [
      "a number that the statement hasn't",
      ends,
      ({ set }) => void (set.facts[0]!.figures = [{ value: 7771, unit: "x", role: "y" }]),
      "facts[0].figures[0].value",
    ],
    [
      "two numbers of one role",
      ends,
      ({ set }) =>
        void (set.facts[0]!.figures = [
          { value: 1, unit: "x", role: "y" },
          { value: 2, unit: "x", role: "y" },
        ]),
      "facts[0].figures[1].role",
    ],
  ])("%s", ([, text, change, path]) => {
    expect(withText(text, change)).toContain(path);
  });

  test("a copy of the set that ships has no word of advice", () => {
    expect(paths(draftOf(bundledSet), "advice")).toEqual([]);
  });

  test("what isn't written yet keeps no other mistake from being seen", () => {
    const draft = edited(
      small(),
      { type: "set", path: ["facts", 0, "statement"], value: "" },
      { type: "set", path: ["facts", 1, "statement"], value: "It claimed so." },
      { type: "set", path: ["facts", 1, "about"], value: ["nobody"] },
    );
    expect(paths(draft, "unwritten")).toEqual(["facts[0].statement"]);
    expect(paths(draft, "mistake")).toEqual(expect.arrayContaining(["facts[1].statement", "facts[1].about[0]"]));
  });
});
