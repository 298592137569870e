import { expect, test } from "vitest";

import type { FigureOutcome, SourceAmount } from "../../../src/mentions/types.ts";
import { differingParts, figureClaim } from "../../../src/ui/card/figure-claim.ts";

const list = { value: 50_000 };
const identified = { value: 180, comparison: "more than" } as const;
const evidence = { value: 37, of: 67 };
const onList = "numbers on the list";
const journalists = "journalists identified on the list";
const attempt = "phones with some evidence of an attempt";

type Row = [
  outcome: FigureOutcome,
  amount: string,
  text: string,
  page: string,
  source: SourceAmount,
  article: string,
  claim: FigureOutcome | undefined,
];

test.for<Row>([
  ["same", "50,000", "50,000", "phone numbers on the leaked list", list, onList, "same"],
  // The comparator belongs to the number: "more than 50,000" is not "50,000".
  ["same", "more than 50,000", "50,000", "phone numbers on the leaked list", list, onList, undefined],
  ["same", "some 50,000", "50,000", "phone numbers on the leaked list", list, onList, undefined],
  ["same", "more than 180", "180", "journalists were identified on the list", identified, journalists, "same"],
  ["same", "over 180", "180", "journalists identified on the list", identified, journalists, "same"],
  ["same", "180", "180", "journalists identified on the list", identified, journalists, undefined],
  ["same", "plus de 180", "180", "journalistes identifiés", identified, journalists, undefined],
  // A role in other words may be another one.
  ["same", "37", "37", "smartphones traces of Pegasus found", evidence, attempt, undefined],
  ["same", "37", "37", "phones they saw some evidence of attempted infection", evidence, attempt, "same"],
  ["same", "37", "37", "phones infected", evidence, attempt, undefined],
  ["other-value", "40,000", "40,000", "phone numbers on the leaked list", list, onList, "other-value"],
  ["other-value", "40,000", "40,000", "phones in the database", list, onList, undefined],
  ["other-role", "50,000", "50,000", "phones hacked", list, onList, "other-role"],
  ["other-role", "more than 50,000", "50,000", "phones hacked", list, onList, undefined],
  ["other-comparison", "fewer than 180", "180", journalists, identified, journalists, "other-comparison"],
  [
    "other-comparison",
    "fewer than 180",
    "180",
    "journalists were identified",
    identified,
    journalists,
    "other-comparison",
  ],
  ["same", "50,000", "50,000", "phone numbers", list, onList, undefined],
  ["same", "37", "37", "phones some evidence of infection", evidence, attempt, undefined],
  ["other-comparison", "fewer than 180", "180", "reporters named", identified, journalists, undefined],
])("%s: %s %s", ([outcome, amount, text, role, source, article, claim]) => {
  expect(figureClaim({ outcome, amount, text, role, source }, article)).toBe(claim);
});

const marked = (text: string, other: string): string =>
  differingParts(text, other)
    .map((part) => (part.differs ? `*${part.text.trim()}*` : part.text.trim()))
    .join(" ");

test("words that only one side has are set off", () => {
  expect(marked("traces of Pegasus found in phones", attempt)).toBe("*traces* of *Pegasus* *found* in phones");
  expect(marked(attempt, "traces found in phones")).toBe("phones with *some* *evidence* of an *attempt*");
  expect(marked("phones with attempted infection", attempt)).toBe("phones with attempted *infection*");
});
