import { expect, test } from "vitest";

import { setInfo } from "../../../src/facts/set-info.ts";
import { smallSet } from "./small-set.ts";

test("a set is listed with its entities, its statements and how many figures it has", () => {
  expect(setInfo(smallSet())).toMatchObject({
    id: "small",
    title: "A small set",
    version: "1.0.0",
    asOf: "2021-07",
    language: "en",
    changes: [{ note: "First set." }],
    statements: [{ id: "use" }, { id: "denial" }],
    statementCount: 2,
    figures: 1,
    entities: [
      { id: "maker", name: "Maker Group", kind: "company" },
      { id: "rider", name: "Ann Rider", kind: "person" },
    ],
  });
});

test("of a large set only the first statements go along, and all are counted", () => {
  const info = setInfo(smallSet(), 1);
  expect(info.statements.map(({ id }) => id)).toEqual(["use"]);
  expect(info.statementCount).toBe(2);
});
