import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { createLookUp } from "../../../src/desk/look-up/look-up.ts";
import { bundledSet } from "../facts/bundled-set.ts";

const lookUp = createLookUp([bundledSet]);

const rows = readFileSync(new URL("pasted-sentences.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) => {
    const [, state = "", statements = "", text = ""] = line.split("|").map((cell) => cell.trim());
    return { isOpen: state === "open", statements: statements.split(",").filter((id) => id !== ""), text };
  });

describe("a sentence as another report prints it", () => {
  test.each(rows)("$text", ({ isOpen, statements, text }) => {
    const [first] = lookUp.find(text).results;
    const isRight = statements.length === 0 ? first === undefined : statements.includes(first?.fact.id ?? "");
    // An open one that comes out right is to be taken off the list.
    expect(isRight).toBe(!isOpen);
  });
});
