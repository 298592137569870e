import { expect, test } from "vitest";

import { entityFacts } from "../../../src/facts/card-facts.ts";
import type { Fact } from "../../../src/facts/schema.ts";
import { exchangeOf, firstToShow, groupStatements } from "../../../src/ui/statements/exchanges.ts";
import { bundledSet } from "../facts/bundled-set.ts";

const known = entityFacts(
  [bundledSet],
  bundledSet.entities.map(({ id }) => id),
);
const of = (id: string) => known.find((one) => one.id === id)!;
const ids = (facts: Fact[]) => facts.map(({ id }) => id);

const everything = {
  id: "everything",
  facts: bundledSet.facts,
  answers: Object.fromEntries(bundledSet.facts.map((fact) => [fact.id, fact])),
};

test.each([...known, everything])(
  "of $id each statement is shown once, and none that is contested without a reply",
  (entity) => {
    const { disputed, undisputed } = groupStatements(entity.facts, entity.answers);
    const answered = disputed.flatMap((one) => [one, ...one.alsoAnswered]);
    const statements = answered.map(({ statement }) => statement.id);
    expect(new Set(statements).size).toBe(statements.length);
    expect(undisputed.filter(({ contestedBy = [] }) => contestedBy.length > 0)).toEqual([]);
    for (const { statement, replies } of answered) expect(statement.contestedBy).toContain(replies[0]!.id);
    for (const { replies, alsoAnswered } of disputed)
      for (const one of alsoAnswered) expect(one.replies[0]!.id).toBe(replies[0]!.id);
    const shown = [...new Set(statements), ...ids(answered.flatMap(({ replies }) => replies)), ...ids(undisputed)];
    expect(ids(entity.facts).filter((id) => !shown.includes(id))).toEqual([]);
    // What is shown: the first reply of a group stands for all that it answers.
    const seen = [
      ...statements,
      ...disputed.flatMap((one) => ids(one.replies)),
      ...disputed.flatMap(({ alsoAnswered }) => alsoAnswered.flatMap(({ replies }) => ids(replies.slice(1)))),
    ];
    expect(seen.filter((id, at) => seen.indexOf(id) !== at)).toEqual([]);
  },
);

test.for([
  // The line under the name says it already.
  ["nso-group", "leak-analysis", "nso-denial"],
  ["pegasus", "leak-analysis", "nso-denial"],
  ["mexico", "governments-believed", "nso-denial"],
  ["jamal-khashoggi", "khashoggi-tracking", "nso-khashoggi-denial"],
  ["deca", "deca-role", undefined],
  ["wassenaar-arrangement", "ministry-control-lists", undefined],
  ["itay-mack", "mack-law-not-deca", "court-strict"],
])("a glance at %s", ([id, statement, reply]) => {
  const { facts, answers } = of(id!);
  const first = firstToShow(facts)!;
  const exchange = exchangeOf(first, answers);
  expect([exchange?.statement.id ?? first.id, exchange?.replies[0]!.id]).toEqual([statement, reply]);
});

test("one denial stands once, with the statements that it answers", () => {
  const { facts, answers } = of("leaked-list");
  const [first] = groupStatements(facts, answers).disputed;
  expect(first!.replies[0]!.id).toBe("nso-denial");
  expect(ids(first!.alsoAnswered.map(({ statement }) => statement))).toEqual([
    "journalists-identified",
    "governments-believed",
    "phone-tests",
  ]);
});
