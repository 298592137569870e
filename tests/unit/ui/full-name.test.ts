import { expect, test } from "vitest";

import { fullName } from "../../../src/ui/card/full-name.ts";

test.for<[name: string, printed: string, before: string]>([
  ["NSO Group", "NSO", ""],
  ["Pegasus spyware", "Pegasus", ""],
  ["Pegasus spyware", "spyware Pegasus", ""],
  ["Pegasus spyware", "software Pegasus", ""],
  ["Pegasus spyware", "فيروس بيغاسوس", "Pegasus spyware: "],
  ["Globes", "business daily Globes", ""],
  ["Avidan Freedman", "Rabbi Avidan Freedman", ""],
  ["Jamal Khashoggi", "Khashoggi", "Jamal Khashoggi: "],
  ["Defense Export Controls Agency (DECA)", "DECA", "Defense Export Controls Agency: "],
  ["The Pegasus Project", "Pegasus Project", ""],
])("before the line of %s, printed %s", ([name, printed, before]) => {
  expect(fullName(name, printed)).toBe(before);
});
